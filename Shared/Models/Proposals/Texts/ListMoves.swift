/// Lists the steps that a proposal took.
public struct ListMoves: Request {
    public typealias Answer = Page<ProposalMove>

    public static let definition = RequestDefinition(
        "proposals.moves.list", .query, for: .everyone, .get("/proposals/{proposal}/moves"),
        "Lists the steps of a proposal from status to status, the oldest first.")

    public let proposal: ProposalNumber
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}
