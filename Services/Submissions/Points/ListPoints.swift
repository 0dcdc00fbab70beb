public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListPoints: Query {
    public func answer(in context: QueryContext) async throws -> Page<Point> {
        try await context.page(after, limit, by: Self.order) {
            Select(filter: self, window: $0)
        }
    }

    private static let order = Keyset<Point>(.ascending("id", \.id))

    private struct Select: Statement {
        let filter: ListPoints
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Point.columns) FROM point
            WHERE (\(filter.submission)::text IS NULL
                    OR submissions && \(SubmissionChain.versions(upTo: filter.submission)))
                AND (\(filter.proposal)::bigint IS NULL OR proposals @> ARRAY[\(filter.proposal)::bigint])
                AND (\(filter.need)::text IS NULL OR needs @> ARRAY[\(filter.need)::text])
                AND (\(filter.party)::text IS NULL OR submitters @> ARRAY[\(filter.party)::text])
                AND (\(filter.stance)::text IS NULL OR stance = \(filter.stance))
                AND (\(filter.withdrawn == true) OR withdrawn_at IS NULL)
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Point { try Point(row) }
    }
}
