/// Lists the steps of a proposal from status to status, the oldest first.
public struct ListMoves: Request {
    public typealias Answer = Page<ProposalMove>

    public static let definition = define(
        "proposals.moves.list", .query, for: .everyone, .get("/proposals/{proposal}/moves"))

    public let proposal: ProposalNumber
    public let after: String?
    public let limit: PageLimit?
}
