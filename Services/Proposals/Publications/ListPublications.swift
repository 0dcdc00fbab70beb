public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListPublications: Query {
    public func answer(in context: QueryContext) async throws -> Page<Publication> {
        try await context.page(after, limit, by: Self.order) {
            Select(window: $0)
        }
    }

    private static let order = Keyset<Publication>(.descending("number", \.number))

    private struct Select: Statement {
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Publication.columns) FROM publication
            WHERE \(window.start) ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Publication { try Publication(row) }
    }
}
