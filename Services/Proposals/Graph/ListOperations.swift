public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListOperations: Query {
    public func answer(in context: QueryContext) async throws -> Page<ProposalOperation> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(proposal: proposal, at: try cursor?.instant(0), id: cursor?.keys[1], limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.at.description, $0.id.rawValue] }
    }

    private struct Select: Statement {
        let proposal: ProposalNumber?
        let at: Instant?
        let id: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(ProposalOperation.columns) FROM operation
            LEFT JOIN operation_reversal ON operation_reversal.operation = operation.id
            WHERE (\(proposal)::bigint IS NULL OR sources @> ARRAY[\(proposal)::bigint]
                    OR targets @> ARRAY[\(proposal)::bigint])
                AND (\(at)::timestamptz IS NULL OR (carried_out_at, id) < (\(at), \(id)))
            ORDER BY carried_out_at DESC, id DESC LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> ProposalOperation { try ProposalOperation(row) }
    }
}
