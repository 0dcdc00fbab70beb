public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListTiers: Query {
    public func answer(in context: QueryContext) async throws -> Page<Tiering> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(at: try cursor?.instant(0), id: cursor?.keys[1], limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.setAt.description, $0.id.rawValue] }
    }

    private struct Select: Statement {
        let at: Instant?
        let id: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT id, method, dated, disclaimer, tiers, set_by, set_at FROM tiering
            WHERE (\(at)::timestamptz IS NULL OR (set_at, id) < (\(at), \(id)))
            ORDER BY set_at DESC, id DESC LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Tiering {
            try Tiering(
                id: row.id, method: row.method, dated: row.dated, disclaimer: row.disclaimer, tiers: row.json.tiers,
                setBy: row.set_by, setAt: row.set_at)
        }
    }
}
