/// Lists the proposals of the current set that no action follows up.
public struct ListProposalGaps: Request {
    public typealias Answer = Page<TracedProposal>

    public static let definition = RequestDefinition(
        "working-group.gaps.proposals", .query, for: .everyone, .get("/gaps/proposals"),
        "Lists the proposals of the current set that no action follows up.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}
