public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListMoves: Query {
    public func answer(in context: QueryContext) async throws -> Page<ProposalMove> {
        _ = try await FindProposal(number: proposal).known(to: context)
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(
            Select(proposal: proposal, after: try cursor?.integer(0) ?? 0, limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit, item: \.step) { [String($0.place)] }
    }

    private struct Select: Statement {
        let proposal: ProposalNumber
        let after: Int
        let limit: Int

        var sql: SQL {
            """
            SELECT move, proposal, from_status, to_status, reason, moved_by, moved_at FROM proposal_move
            WHERE proposal = \(proposal) AND move > \(after) ORDER BY move LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> (place: Int, step: ProposalMove) {
            try (
                row.move,
                ProposalMove(
                    proposal: row.proposal, from: row.from_status, to: row.to_status, reason: row.reason,
                    by: row.moved_by, at: row.moved_at)
            )
        }
    }
}
