/// Lists indicators with their progress towards the target.
public struct ListIndicators: Request {
    public typealias Answer = Page<Indicator>

    public static let definition = RequestDefinition(
        "working-group.indicators.list", .query, for: .everyone, .get("/indicators"),
        "Lists indicators with their progress towards the target.")

    public let proposal: ProposalNumber?
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}
