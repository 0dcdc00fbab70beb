internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Forgets sessions and access tokens some time after they are over.
struct SweepWebSessions: SweepPass {
    let now: Instant

    /// So long one can see who was signed in from where.
    static let days = 90

    var kind: StaticString { "sessions" }

    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int) {
        let limit = now.advanced(by: .days(-Self.days))
        let sessions = try await transaction.execute(
            """
            DELETE FROM web_session WHERE id IN (
                SELECT id FROM web_session WHERE expires_at < \(limit) ORDER BY expires_at LIMIT 500)
            """)
        let tokens = try await transaction.execute(
            """
            DELETE FROM access_token WHERE id IN (
                SELECT id FROM access_token WHERE least(expires_at, revoked_at) < \(limit) LIMIT 500)
            """)
        return (sessions + tokens, sessions + tokens)
    }
}
