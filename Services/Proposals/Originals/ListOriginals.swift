public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListOriginals: Query {
    public func answer(in context: QueryContext) async throws -> Page<Original> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(
                region: region, afterRegion: cursor?.keys[0], afterOrdinal: try cursor?.integer(1),
                limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.region.rawValue, String($0.ordinal)] }
    }

    private struct Select: Statement {
        let region: Region?
        let afterRegion: String?
        let afterOrdinal: Int?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Original.columns) FROM original
            WHERE (\(region)::text IS NULL OR region = \(region))
                AND (\(afterRegion)::text IS NULL OR (region, ordinal) > (\(afterRegion), \(afterOrdinal)))
            ORDER BY region, ordinal LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Original { try Original(row) }
    }
}
