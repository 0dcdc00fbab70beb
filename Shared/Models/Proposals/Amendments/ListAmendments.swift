/// Lists the amendments to a proposal.
public struct ListAmendments: Request {
    public typealias Answer = Page<Amendment>

    public static let definition = RequestDefinition(
        "proposals.amendments.list", .query, for: .everyone, .get("/proposals/{proposal}/amendments"),
        "Lists the amendments to a proposal, the oldest first.")

    public let proposal: ProposalNumber
    public let state: AmendmentState?
    public let after: String?
    public let limit: PageLimit?

    public init(
        proposal: ProposalNumber, state: AmendmentState? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.proposal = proposal
        self.state = state
        self.after = after
        self.limit = limit
    }
}
