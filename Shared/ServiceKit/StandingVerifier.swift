internal import Authority
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Verifies actor tokens, and holds them against what the register tells: a role that speaks for a party is worth what the
/// register says of its bearer today, whatever was so when the token was signed.
@Reactor struct StandingVerifier: ActorVerifier {
    let tokens: TokenVerifier
    let pool: Pool
    let clock: ServiceClock

    func actor(for token: String?) async throws -> Actor {
        guard let verified = try await tokens.verify(token) else { return .public }
        let found = try await pool.query(Standing(of: verified.actor))
        guard let actor = verified.actor.standing(found, signed: verified.signed, on: clock.now.date) else {
            throw Rejection(.unauthenticated, detail: "The token was revoked, or the session is over: sign in again.")
        }
        return actor
    }
}
