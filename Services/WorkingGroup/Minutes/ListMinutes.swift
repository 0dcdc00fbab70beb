public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListMinutes: Query {
    public func answer(in context: QueryContext) async throws -> Page<MinutesVersion> {
        _ = try await FindSession.require(session, in: context)
        return try await context.page(after, limit, by: Self.order) {
            Select(session: session, window: $0)
        }
    }

    private static let order = Keyset<MinutesVersion>(.ascending("version", \.version))

    private struct Select: Statement {
        let session: SessionID
        let window: PageWindow

        var sql: SQL {
            """
            SELECT session, version, dated, reason, author, recorded_at,
                (SELECT count(*) FROM minuted_action WHERE minuted_action.session = minutes_version.session
                    AND minuted_action.version = minutes_version.version) AS actions
            FROM minutes_version WHERE session = \(session) AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> MinutesVersion {
            try MinutesVersion(
                session: row.session, version: row.version, on: row.dated, reason: row.reason, author: row.author,
                recordedAt: row.recorded_at, actions: row.actions)
        }
    }
}
