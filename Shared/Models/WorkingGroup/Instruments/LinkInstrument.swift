/// Says what an instrument or organisation has to do with a proposal.
public struct LinkInstrument: Request {
    public typealias Answer = Instrument

    public static let definition = RequestDefinition(
        "working-group.instruments.link", .command, for: .secretariat, .post("/instruments/{instrument}/links"),
        "Says what an instrument or organisation has to do with a proposal.")

    public let instrument: InstrumentID
    public let proposal: ProposalNumber
    public let relation: InstrumentRelation
    public let by: [PartyID]?
    public let source: Line?

    public init(
        instrument: InstrumentID, proposal: ProposalNumber, relation: InstrumentRelation, by: [PartyID]? = nil,
        source: Line? = nil
    ) {
        self.instrument = instrument
        self.proposal = proposal
        self.relation = relation
        self.by = by
        self.source = source
    }
}
