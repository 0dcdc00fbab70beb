public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListMandateVersions: Query {
    public func answer(in context: QueryContext) async throws -> Page<MandateVersion> {
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(Select(after: try cursor?.integer(0) ?? 0, limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { ["\($0.version)"] }
    }

    private struct Select: Statement {
        let after: Int
        let limit: Int

        var sql: SQL {
            """
            SELECT version, title, source, funding, reason, author, recorded_at FROM mandate_version
            WHERE version > \(after) ORDER BY version LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> MandateVersion {
            try MandateVersion(
                version: row.version, title: row.title, source: row.source, funding: row.funding, reason: row.reason,
                author: row.author, recordedAt: row.recorded_at)
        }
    }
}
