public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListSubmissions: Query {
    public func answer(in context: QueryContext) async throws -> Page<Submission> {
        try await context.page(after, limit, by: Self.order, item: \.withoutBody) {
            Select(filter: self, window: $0)
        }
    }

    private static let order = Keyset<Select.Output>(
        .ascending("submitter_class", \.submitterClass), .ascending("submission.id", \.id))

    private struct Select: Statement {
        let filter: ListSubmissions
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Submission.columns) FROM submission
            WHERE (\(filter.submitterClass)::text IS NULL OR submitter_class = \(filter.submitterClass))
                AND (\(filter.call)::text IS NULL OR call_id = \(filter.call))
                AND \(filter.superseded == true ? "true" : "superseded_by IS NULL" as SQL)
                AND (\(filter.party)::text IS NULL OR submitters @> ARRAY[\(filter.party)::text])
                AND (\(filter.proposal)::bigint IS NULL OR proposals @> ARRAY[\(filter.proposal)::bigint] OR EXISTS (
                    SELECT FROM point WHERE withdrawn_at IS NULL AND submissions @> ARRAY[submission.id]
                        AND proposals @> ARRAY[\(filter.proposal)::bigint]))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Submission { try Submission(row) }
    }
}
