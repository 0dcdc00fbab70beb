public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListSecretariatUnits: Query {
    public func answer(in context: QueryContext) async throws -> Page<SecretariatUnit> {
        try await context.page(after, limit, by: Self.order) {
            Select(window: $0)
        }
    }

    private static let order = Keyset<SecretariatUnit>(.ascending("id", \.id))

    private struct Select: Statement {
        let window: PageWindow

        var sql: SQL {
            """
            SELECT id, name FROM secretariat_unit WHERE \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> SecretariatUnit { try SecretariatUnit(row) }
    }
}
