public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListSubmissions: Query {
    public func answer(in context: QueryContext) async throws -> Page<Submission> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(Select(filter: self, cursor: cursor, limit: PageLimit.rows(limit)))
        return Page(rows: rows.map(\.withoutBody), limit: limit) { [$0.submitterClass.rawValue, $0.id.rawValue] }
    }

    private struct Select: Statement {
        let filter: ListSubmissions
        let cursor: PageCursor?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Submission.columns) FROM submission
            WHERE (\(filter.submitterClass)::text IS NULL OR submitter_class = \(filter.submitterClass))
                AND (\(filter.call)::text IS NULL OR call_id = \(filter.call))
                AND \(filter.superseded == true ? "true" : "superseded_by IS NULL" as SQL)
                AND (\(filter.party)::text IS NULL OR submitters @> ARRAY[\(filter.party)::text])
                AND (\(filter.proposal)::bigint IS NULL OR proposals @> ARRAY[\(filter.proposal)::bigint] OR EXISTS (
                    SELECT FROM point WHERE submissions @> ARRAY[submission.id]
                        AND proposals @> ARRAY[\(filter.proposal)::bigint]))
                AND (\(cursor?.keys[0])::text IS NULL
                    OR (submitter_class, submission.id) > (\(cursor?.keys[0]), \(cursor?.keys[1])))
            ORDER BY submitter_class, submission.id LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Submission { try Submission(row) }
    }
}
