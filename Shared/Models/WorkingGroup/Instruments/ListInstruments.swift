/// Lists existing instruments and organizations with the proposals they are linked to.
public struct ListInstruments: Request {
    public typealias Answer = Page<Instrument>

    public static let definition = define(
        "working-group.instruments.list", .query, for: .everyone, .get("/instruments"))

    public let kind: InstrumentKind?
    public let isOrganization: Bool?
    public let proposal: ProposalNumber?
    public let after: String?
    public let limit: PageLimit?
}
