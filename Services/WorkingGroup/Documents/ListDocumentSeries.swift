public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListDocumentSeries: Query {
    public func answer(in context: QueryContext) async throws -> Page<DocumentSeries> {
        try await context.page(after, limit, by: Self.order) {
            Select(withdrawn: withdrawn == true, window: $0)
        }
    }

    private static let order = Keyset<DocumentSeries>(.ascending("key", \.series.key))

    private struct Select: Statement {
        let withdrawn: Bool
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(DocumentSeries.columns) FROM document_series
            WHERE (\(withdrawn) OR withdrawn_at IS NULL) AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> DocumentSeries { try DocumentSeries(row) }
    }
}
