public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListBounces: Query {
    public func answer(in context: QueryContext) async throws -> Page<BounceEntry> {
        try await context.page(after, limit, by: Self.order) {
            Select(kind: kind, window: $0)
        }
    }

    private static let order = Keyset<BounceEntry>(.descending("read_at", \.at), .descending("id", \.id))

    private struct Select: Statement {
        let kind: BounceKind?
        let window: PageWindow

        var sql: SQL {
            """
            SELECT id, kind, delivery, status, diagnostic, read_at FROM bounce
            WHERE (\(kind)::text IS NULL OR kind = \(kind))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> BounceEntry {
            try BounceEntry(
                id: row.id, kind: row.kind, delivery: row.delivery, status: row.status, diagnostic: row.diagnostic,
                at: row.read_at)
        }
    }
}
