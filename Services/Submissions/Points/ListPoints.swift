public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListPoints: Query {
    public func answer(in context: QueryContext) async throws -> Page<Point> {
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(Select(filter: self, cursor: cursor, limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.id.rawValue] }
    }

    private struct Select: Statement {
        let filter: ListPoints
        let cursor: PageCursor?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Point.columns) FROM point
            WHERE (\(filter.submission)::text IS NULL
                    OR submissions && \(SubmissionChain.versions(upTo: filter.submission)))
                AND (\(filter.proposal)::bigint IS NULL OR proposals @> ARRAY[\(filter.proposal)::bigint])
                AND (\(filter.need)::text IS NULL OR needs @> ARRAY[\(filter.need)::text])
                AND (\(filter.party)::text IS NULL OR submitters @> ARRAY[\(filter.party)::text])
                AND (\(filter.stance)::text IS NULL OR stance = \(filter.stance))
                AND (\(cursor?.keys[0])::text IS NULL OR id > \(cursor?.keys[0]))
            ORDER BY id LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Point { try Point(row) }
    }
}
