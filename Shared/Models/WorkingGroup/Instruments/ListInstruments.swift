/// Lists existing instruments and organisations with the proposals they bear on.
public struct ListInstruments: Request {
    public typealias Answer = Page<Instrument>

    public static let definition = RequestDefinition(
        "working-group.instruments.list", .query, for: .everyone, .get("/instruments"),
        "Lists existing instruments and organisations with the proposals they bear on.")

    public let kind: InstrumentKind?
    public let isOrganisation: Bool?
    public let proposal: ProposalNumber?
    public let after: String?
    public let limit: PageLimit?

    public init(
        kind: InstrumentKind? = nil, isOrganisation: Bool? = nil, proposal: ProposalNumber? = nil,
        after: String? = nil, limit: PageLimit? = nil
    ) {
        self.kind = kind
        self.isOrganisation = isOrganisation
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}
