public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListBounces: Query {
    public func answer(in context: QueryContext) async throws -> Page<BounceEntry> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(kind: kind, before: try cursor?.instant(0), id: cursor?.keys[1], limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.at.description, $0.id.rawValue] }
    }

    private struct Select: Statement {
        let kind: BounceKind?
        let before: Instant?
        let id: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT id, kind, delivery, status, diagnostic, read_at FROM bounce
            WHERE (\(kind)::text IS NULL OR kind = \(kind))
                AND (\(before)::timestamptz IS NULL OR (read_at, id) < (\(before), \(id)))
            ORDER BY read_at DESC, id DESC LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> BounceEntry {
            try BounceEntry(
                id: row.id, kind: row.kind, delivery: row.delivery, status: row.status, diagnostic: row.diagnostic,
                at: row.read_at)
        }
    }
}
