public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListMinutes: Query {
    public func answer(in context: QueryContext) async throws -> Page<MinutesVersion> {
        _ = try await FindSession.require(session, in: context)
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(
            Select(session: session, after: try cursor?.integer(0) ?? 0, limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { ["\($0.version)"] }
    }

    private struct Select: Statement {
        let session: SessionID
        let after: Int
        let limit: Int

        var sql: SQL {
            """
            SELECT session, version, dated, reason, author, recorded_at,
                (SELECT count(*) FROM minuted_action WHERE minuted_action.session = minutes_version.session
                    AND minuted_action.version = minutes_version.version) AS actions
            FROM minutes_version WHERE session = \(session) AND version > \(after) ORDER BY version LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> MinutesVersion {
            try MinutesVersion(
                session: row.session, version: row.version, on: row.dated, reason: row.reason, author: row.author,
                recordedAt: row.recorded_at, actions: row.actions)
        }
    }
}
