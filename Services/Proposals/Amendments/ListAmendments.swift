public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListAmendments: Query {
    public func answer(in context: QueryContext) async throws -> Page<Amendment> {
        _ = try await FindProposal(number: proposal).known(to: context)
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(
                proposal: proposal, state: state, at: try cursor?.instant(0), id: cursor?.keys[1],
                limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.at.description, $0.id.rawValue] }
    }

    private struct Select: Statement {
        let proposal: ProposalNumber
        let state: AmendmentState?
        let at: Instant?
        let id: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Amendment.columns) FROM amendment
            WHERE proposal = \(proposal) AND (\(state)::text IS NULL OR state = \(state))
                AND (\(at)::timestamptz IS NULL OR (proposed_at, id) > (\(at), \(id)))
            ORDER BY proposed_at, id LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Amendment { try Amendment(row) }
    }
}
