/// Removes the link of an instrument or organization to a proposal.
public struct UnlinkInstrument: Request {
    public typealias Answer = Instrument

    public static let definition = define(
        "working-group.instruments.unlink", .command, for: .secretariat,
        .post("/instruments/{instrument}/link-removals"))

    public let instrument: InstrumentID
    public let proposal: ProposalNumber
    public let relation: InstrumentRelation
    public let reason: Prose
}
