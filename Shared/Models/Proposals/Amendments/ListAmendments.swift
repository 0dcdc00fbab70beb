/// Lists the amendments to a proposal, the oldest first.
public struct ListAmendments: Request {
    public typealias Answer = Page<Amendment>

    public static let definition = define(
        "proposals.amendments.list", .query, for: .everyone, .get("/proposals/{proposal}/amendments"))

    public let proposal: ProposalNumber
    public let state: AmendmentState?
    public let after: String?
    public let limit: PageLimit?
}
