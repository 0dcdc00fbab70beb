public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListDocumentSeries: Query {
    public func answer(in context: QueryContext) async throws -> Page<DocumentSeries> {
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(Select(key: cursor?.keys[0], limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.series.key] }
    }

    private struct Select: Statement {
        let key: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT series, title FROM document_series WHERE \(key)::text IS NULL OR key > \(key)
            ORDER BY key LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> DocumentSeries { try DocumentSeries(row) }
    }
}
