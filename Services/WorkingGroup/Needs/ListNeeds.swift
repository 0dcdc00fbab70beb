public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListNeeds: Query {
    public func answer(in context: QueryContext) async throws -> Page<Need> {
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(Select(filter: self, cursor: cursor, limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.id.rawValue] }
    }

    private struct Select: Statement {
        let filter: ListNeeds
        let cursor: PageCursor?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Need.columns) FROM need
            WHERE (\(filter.list)::text IS NULL OR list = \(filter.list))
                AND (\(filter.region)::text IS NULL OR regions @> ARRAY[\(filter.region)::text])
                AND (\(cursor?.keys[0])::text IS NULL OR id > \(cursor?.keys[0]))
            ORDER BY id LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Need { try Need(row) }
    }
}
