public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListTallies: Query {
    public func answer(in context: QueryContext) async throws -> Page<RankingTally> {
        try await context.page(after, limit, by: Self.order) {
            Select(window: $0)
        }
    }

    private static let order = Keyset<RankingTally>(.descending("tallied_at", \.talliedAt), .descending("id", \.id))

    private struct Select: Statement {
        let window: PageWindow

        var sql: SQL {
            """
            SELECT id, method, dated, disclaimer, rankings, entries, tallied_by, tallied_at FROM ranking_tally
            WHERE \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> RankingTally {
            try RankingTally(
                id: row.id, method: row.method, dated: row.dated, disclaimer: row.disclaimer, rankings: row.rankings,
                entries: row.json.entries, talliedBy: row.tallied_by, talliedAt: row.tallied_at)
        }
    }
}
