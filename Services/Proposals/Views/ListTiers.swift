public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListTiers: Query {
    public func answer(in context: QueryContext) async throws -> Page<Tiering> {
        try await context.page(after, limit, by: Self.order) {
            Select(window: $0)
        }
    }

    private static let order = Keyset<Tiering>(.descending("set_at", \.setAt), .descending("id", \.id))

    private struct Select: Statement {
        let window: PageWindow

        var sql: SQL {
            """
            SELECT id, method, dated, disclaimer, tiers, set_by, set_at FROM tiering
            WHERE \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Tiering {
            try Tiering(
                id: row.id, method: row.method, dated: row.dated, disclaimer: row.disclaimer, tiers: row.json.tiers,
                setBy: row.set_by, setAt: row.set_at)
        }
    }
}
