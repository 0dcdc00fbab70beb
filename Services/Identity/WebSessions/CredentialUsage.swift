internal import Models
internal import Postgres
internal import Reactor

/// Notes when sessions and access tokens were used last: gathered here, and written every few seconds.
@Reactor final class CredentialUsage {
    private static let interval = Duration.seconds(5)

    private let pool: Pool
    private var sessions: [WebSessionID: Instant] = [:]
    private var tokens: [AccessTokenID: Instant] = [:]

    nonisolated init(_ pool: Pool) { self.pool = pool }

    func used(_ session: WebSessionID, at instant: Instant) { sessions[session] = instant }

    func used(_ token: AccessTokenID, at instant: Instant) { tokens[token] = instant }

    /// When a session was used, where that is not written yet.
    func lastUse(of session: WebSessionID) -> Instant? { sessions[session] }

    /// Works until the task is cancelled.
    func run() async throws {
        while !Task.isCancelled {
            try? await Reactor.sleep(for: Self.interval)
            try await write()
        }
    }

    private func write() async throws {
        let (sessions, tokens) = (sessions, tokens)
        if !sessions.isEmpty { try await pool.execute(Self.update("web_session", sessions)) }
        if !tokens.isEmpty { try await pool.execute(Self.update("access_token", tokens)) }
        // What was used again meanwhile waits for the next turn.
        for (id, instant) in sessions where self.sessions[id] == instant { self.sessions[id] = nil }
        for (id, instant) in tokens where self.tokens[id] == instant { self.tokens[id] = nil }
    }

    private static func update<Kind>(_ table: StaticString, _ uses: [ID<Kind>: Instant]) -> SQL {
        """
        UPDATE \(unsafe: table.description) AS held SET used_at = greatest(held.used_at, given.used_at)
        FROM unnest(\(uses.keys.map(\.rawValue)), \(uses.keys.compactMap { uses[$0] })) AS given (id, used_at)
        WHERE held.id = given.id
        """
    }
}
