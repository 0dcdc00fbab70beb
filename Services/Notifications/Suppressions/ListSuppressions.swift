public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListSuppressions: Query {
    public func answer(in context: QueryContext) async throws -> Page<Suppression> {
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(Select(after: cursor?.keys[0], limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.contact.rawValue] }
    }

    private struct Select: Statement {
        let after: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Suppression.columns) FROM suppression
            WHERE (\(after)::text IS NULL OR contact > \(after)) ORDER BY contact LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Suppression { try Suppression(row) }
    }
}
