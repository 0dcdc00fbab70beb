public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListSecretariatUnits: Query {
    public func answer(in context: QueryContext) async throws -> Page<SecretariatUnit> {
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(Select(after: cursor?.keys[0], limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.id.rawValue] }
    }

    private struct Select: Statement {
        let after: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT id, name FROM secretariat_unit WHERE (\(after)::text IS NULL OR id > \(after))
            ORDER BY id LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> SecretariatUnit { try SecretariatUnit(row) }
    }
}
