public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListOriginals: Query {
    public func answer(in context: QueryContext) async throws -> Page<Original> {
        try await context.page(after, limit, by: Self.order) {
            Select(region: region, window: $0)
        }
    }

    private static let order = Keyset<Original>(.ascending("region", \.region), .ascending("ordinal", \.ordinal))

    private struct Select: Statement {
        let region: Region?
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Original.columns) FROM original
            WHERE (\(region)::text IS NULL OR region = \(region))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Original { try Original(row) }
    }
}
