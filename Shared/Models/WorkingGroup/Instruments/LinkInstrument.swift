/// Links an instrument or organization to a proposal.
public struct LinkInstrument: Request {
    public typealias Answer = Instrument

    public static let definition = define(
        "working-group.instruments.link", .command, for: .secretariat, .post("/instruments/{instrument}/links"))

    public let instrument: InstrumentID
    public let proposal: ProposalNumber
    public let relation: InstrumentRelation
    public let by: [PartyID]?
    public let source: Line?
}

extension LinkInstrument: Limiting {
    public static let limits: [String: Limit] = ["by": .distinct(0...50)]
}
