public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListDocumentSeries: Query {
    public func answer(in context: QueryContext) async throws -> Page<DocumentSeries> {
        try await context.page(after, limit, by: Self.order) {
            Select(window: $0)
        }
    }

    private static let order = Keyset<DocumentSeries>(.ascending("key", \.series.key))

    private struct Select: Statement {
        let window: PageWindow

        var sql: SQL {
            """
            SELECT series, title FROM document_series WHERE \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> DocumentSeries { try DocumentSeries(row) }
    }
}
