public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListNeeds: Query {
    public func answer(in context: QueryContext) async throws -> Page<Need> {
        try await context.page(after, limit, by: Self.order) {
            Select(filter: self, window: $0)
        }
    }

    private static let order = Keyset<Need>(.ascending("id", \.id))

    private struct Select: Statement {
        let filter: ListNeeds
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Need.listedColumns) FROM need
            WHERE (\(filter.list)::text IS NULL OR list = \(filter.list))
                AND (\(filter.region)::text IS NULL OR regions @> ARRAY[\(filter.region)::text])
                AND (\(filter.withdrawn == true) OR withdrawn_at IS NULL)
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Need { try Need(row) }
    }
}
