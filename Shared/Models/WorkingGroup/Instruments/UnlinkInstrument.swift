/// Takes back that an instrument or organisation has to do with a proposal.
public struct UnlinkInstrument: Request {
    public typealias Answer = Instrument

    public static let definition = RequestDefinition(
        "working-group.instruments.unlink", .command, for: .secretariat, .post("/instruments/{instrument}/unlinks"),
        "Takes back that an instrument or organisation has to do with a proposal.")

    public let instrument: InstrumentID
    public let proposal: ProposalNumber
    public let relation: InstrumentRelation
    public let reason: Prose

    public init(instrument: InstrumentID, proposal: ProposalNumber, relation: InstrumentRelation, reason: Prose) {
        self.instrument = instrument
        self.proposal = proposal
        self.relation = relation
        self.reason = reason
    }
}
