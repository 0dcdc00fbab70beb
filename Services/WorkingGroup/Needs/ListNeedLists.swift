public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListNeedLists: Query {
    public func answer(in context: QueryContext) async throws -> Page<NeedList> {
        Page(items: try await context.query(Select()), next: nil)
    }

    private struct Select: Statement {
        /// Items that are numbers stand as numbers do: aligned on the right, digits compare as they count.
        var sql: SQL {
            """
            SELECT list, sum(needs)::bigint AS needs,
                coalesce(array_agg(heading ORDER BY place) FILTER (WHERE heading IS NOT NULL), '{}') AS headings
            FROM (
                SELECT list, heading, count(*) AS needs, min(id) AS first, min(lpad(item, 40) COLLATE "C") AS place
                FROM need WHERE withdrawn_at IS NULL GROUP BY list, heading
            ) AS headed
            GROUP BY list ORDER BY min(first)
            """
        }

        static func decode(_ row: Row) throws -> NeedList {
            try NeedList(list: row.list, headings: row.headings, needs: row.needs)
        }
    }
}
