public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListAmendments: Query {
    public func answer(in context: QueryContext) async throws -> Page<Amendment> {
        _ = try await FindProposal(number: proposal).known(to: context)
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(
            Select(
                proposal: proposal, state: state, after: cursor?.keys[0], limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.id.rawValue] }
    }

    private struct Select: Statement {
        let proposal: ProposalNumber
        let state: AmendmentState?
        /// An amendment; what was proposed later follows it.
        let after: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Amendment.columns) FROM amendment
            WHERE proposal = \(proposal) AND (\(state)::text IS NULL OR state = \(state))
                AND (\(after)::text IS NULL OR place > (SELECT place FROM amendment WHERE id = \(after)))
            ORDER BY place LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Amendment { try Amendment(row) }
    }
}
