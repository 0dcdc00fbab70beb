public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListCalls: Query {
    public func answer(in context: QueryContext) async throws -> Page<Call> {
        try await context.page(after, limit, by: Self.order) {
            Select(withdrawn: withdrawn == true, window: $0)
        }
    }

    private static let order = Keyset<Call>(.descending("opens_at", \.opens), .descending("id", \.id))

    private struct Select: Statement {
        let withdrawn: Bool
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Call.listedColumns) FROM call
            WHERE (\(withdrawn) OR withdrawn_at IS NULL) AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Call { try Call(row) }
    }
}
