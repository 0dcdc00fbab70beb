public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowMinutes: Query {
    public func answer(in context: QueryContext) async throws -> Minutes {
        _ = try await FindSession.require(session, in: context)
        return try await Minutes.load(session, version: version, in: context)
    }
}

extension Minutes {
    /// - Parameter version: defaults to the current one.
    @Reactor static func load(
        _ session: SessionID, version: Int? = nil, in reading: some HandlerContext
    ) async throws -> Minutes {
        guard let text = try await reading.first(FindMinutes(session: session, version: version)) else {
            if let version { throw Rejection.notFound("version of the minutes", version) }
            throw Rejection(.notFound, detail: "There are no minutes of \(session) yet.")
        }
        let lines = try await reading.query(
            MinutedLines(session: session, version: text.version, actor: reading.actor))
        return Minutes(
            session: session, version: text.version, on: text.on, zone: text.zone, text: text.text,
            reason: text.reason, author: text.author, recordedAt: text.recordedAt, actions: lines.map(\.view),
            warnings: MinutesText.warnings(of: text.text.rawValue))
    }

    /// Without the actions.
    private struct FindMinutes: Statement {
        let session: SessionID
        let version: Int?

        var sql: SQL {
            """
            SELECT session, version, dated, zone, text, reason, author, recorded_at FROM minutes_version
            WHERE session = \(session) AND (\(version)::bigint IS NULL OR version = \(version))
            ORDER BY version DESC LIMIT 1
            """
        }

        static func decode(_ row: Row) throws -> Minutes {
            try Minutes(
                session: row.session, version: row.version, on: row.dated, zone: row.zone, text: row.text,
                reason: row.reason, author: row.author, recordedAt: row.recorded_at, actions: [],
                warnings: [])
        }
    }
}
