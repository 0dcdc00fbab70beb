public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListMoves: Query {
    public func answer(in context: QueryContext) async throws -> Page<ProposalMove> {
        _ = try await FindProposal(number: proposal).known(to: context)
        return try await context.page(after, limit, by: Self.order, item: \.step) {
            Select(proposal: proposal, window: $0)
        }
    }

    private static let order = Keyset<Select.Output>(.ascending("move", \.place))

    private struct Select: Statement {
        let proposal: ProposalNumber
        let window: PageWindow

        var sql: SQL {
            """
            SELECT move, proposal, from_status, to_status, reason, moved_by, moved_at FROM proposal_move
            WHERE proposal = \(proposal) AND \(window.start) ORDER BY \(window.order) LIMIT \(window.limit)
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
