public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListPublications: Query {
    public func answer(in context: QueryContext) async throws -> Page<Publication> {
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(
            Select(before: try cursor?.integer(0), limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [String($0.number)] }
    }

    private struct Select: Statement {
        let before: Int?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Publication.columns) FROM publication
            WHERE (\(before)::bigint IS NULL OR number < \(before)) ORDER BY number DESC LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Publication { try Publication(row) }
    }
}
