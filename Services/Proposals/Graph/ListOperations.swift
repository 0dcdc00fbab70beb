public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListOperations: Query {
    public func answer(in context: QueryContext) async throws -> Page<ProposalOperation> {
        try await context.page(after, limit, by: OperationsByPlace.order) {
            OperationsByPlace(proposal: proposal, window: $0)
        }
    }
}

/// The operations in the order in which they were carried out, the newest first.
struct OperationsByPlace: Statement {
    let proposal: ProposalNumber?
    let window: PageWindow

    static let order = Keyset<ProposalOperation>(
        .descending("place", \.id, bound: { "(SELECT place FROM operation WHERE id = \($0))" }))

    var sql: SQL {
        """
        SELECT \(ProposalOperation.columns) FROM operation
        LEFT JOIN operation_reversal ON operation_reversal.operation = operation.id
        WHERE (\(proposal)::bigint IS NULL OR sources @> ARRAY[\(proposal)::bigint]
                OR targets @> ARRAY[\(proposal)::bigint])
            AND \(window.start)
        ORDER BY \(window.order) LIMIT \(window.limit)
        """
    }

    static func decode(_ row: Row) throws -> ProposalOperation { try ProposalOperation(row) }
}
