/// Lists the proposals of the current set that no action follows up.
public struct ListProposalGaps: Request {
    public typealias Answer = Page<TracedProposal>

    public static let definition = define(
        "working-group.proposal-gaps.list", .query, for: .everyone, .get("/gaps/proposals"))

    public let after: String?
    public let limit: PageLimit?
}
