public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListOperations: Query {
    public func answer(in context: QueryContext) async throws -> Page<ProposalOperation> {
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(
            OperationsByPlace(proposal: proposal, before: cursor?.keys[0], limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.id.rawValue] }
    }
}

/// The operations in the order in which they were carried out, the newest first.
struct OperationsByPlace: Statement {
    let proposal: ProposalNumber?
    /// An operation; what was carried out earlier follows it.
    let before: String?
    let limit: Int

    var sql: SQL {
        """
        SELECT \(ProposalOperation.columns) FROM operation
        LEFT JOIN operation_reversal ON operation_reversal.operation = operation.id
        WHERE (\(proposal)::bigint IS NULL OR sources @> ARRAY[\(proposal)::bigint]
                OR targets @> ARRAY[\(proposal)::bigint])
            AND (\(before)::text IS NULL OR place < (SELECT place FROM operation WHERE id = \(before)))
        ORDER BY place DESC LIMIT \(limit)
        """
    }

    static func decode(_ row: Row) throws -> ProposalOperation { try ProposalOperation(row) }
}
