public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListSuppressions: Query {
    public func answer(in context: QueryContext) async throws -> Page<Suppression> {
        if areLifted == true {
            return try await context.page(after, limit, by: Self.liftedOrder) { Lifted(window: $0) }
        }
        return try await context.page(after, limit, by: Self.order) { Holding(window: $0) }
    }

    private static let order = Keyset<Suppression>(.ascending("contact", \.contact))
    private static let liftedOrder = Keyset<Suppression>(
        .descending("lifted_at", { $0.liftedAt ?? $0.since }), .descending("contact", \.contact))

    private struct Holding: Statement {
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Suppression.columns) FROM suppression
            WHERE \(window.start) ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Suppression { try Suppression(row) }
    }

    private struct Lifted: Statement {
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Suppression.columns), lifted_at, lifted_by, lift_note FROM lifted_suppression AS suppression
            WHERE \(window.start) ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Suppression { try Suppression(lifted: row) }
    }
}
