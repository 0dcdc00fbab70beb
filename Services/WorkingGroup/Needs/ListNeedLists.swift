public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListNeedLists: Query {
    public func answer(in context: QueryContext) async throws -> Page<NeedList> {
        Page(items: try await context.query(Select()), next: nil)
    }

    private struct Select: Statement {
        /// Items that are numbers stand as numbers do: filled up with zeros, digits compare as they count.
        var sql: SQL {
            """
            SELECT list, sum(needs)::bigint AS needs,
                array_agg(heading ORDER BY place, first) AS headings
            FROM (
                SELECT list, coalesce(heading, list) AS heading, count(*) AS needs, min(id) AS first,
                    min(CASE WHEN item ~ '^[0-9]{1,18}$' THEN lpad(item, 18, '0') ELSE item END COLLATE "C") AS place
                FROM need WHERE withdrawn_at IS NULL GROUP BY list, coalesce(heading, list)
            ) AS headed
            GROUP BY list ORDER BY min(first)
            """
        }

        static func decode(_ row: Row) throws -> NeedList {
            try NeedList(list: row.list, headings: row.headings, needs: row.needs)
        }
    }
}
