public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListTallies: Query {
    public func answer(in context: QueryContext) async throws -> Page<RankingTally> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(at: try cursor?.instant(0), id: cursor?.keys[1], limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.talliedAt.description, $0.id.rawValue] }
    }

    private struct Select: Statement {
        let at: Instant?
        let id: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT id, method, dated, disclaimer, rankings, entries, tallied_by, tallied_at FROM ranking_tally
            WHERE (\(at)::timestamptz IS NULL OR (tallied_at, id) < (\(at), \(id)))
            ORDER BY tallied_at DESC, id DESC LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> RankingTally {
            try RankingTally(
                id: row.id, method: row.method, dated: row.dated, disclaimer: row.disclaimer, rankings: row.rankings,
                entries: row.json.entries, talliedBy: row.tallied_by, talliedAt: row.tallied_at)
        }
    }
}
