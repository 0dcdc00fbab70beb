internal import Authority
internal import Messaging
internal import Models
internal import Reactor
internal import ServiceKit

/// Signs for whoever is behind a session or an access token, for minutes.
struct ActorSigner: Sendable {
    /// The bus takes a revoked one no longer than this, even where the news of it does not arrive.
    static let lifetime = Duration.seconds(300)

    private let issuer: TokenIssuer

    init(_ issuer: TokenIssuer) { self.issuer = issuer }

    /// - Throws: `Rejection` `unauthenticated` where the office has ended or all that was signed for the actor is revoked,
    ///   `forbidden` where the actor may not speak in another's place.
    @Reactor func credential(_ actor: Actor, ending: Instant, in context: QueryContext) async throws -> ActorCredential
    {
        if let party = actor.onBehalfOf, !actor.isSteering {
            throw Rejection.forbidden("Only the secretariat and the co-chairs speak in the place of \(party).")
        }
        let found = try await context.query(Standing(of: actor))
        // By the true time: by it tokens are signed and revoked.
        let now = Instant.now
        guard let stands = actor.standing(found, signed: now, on: context.now.date) else {
            throw Rejection(.unauthenticated, detail: "You were signed out: sign in again.")
        }
        guard !stands.roles.isEmpty else {
            throw Rejection(.unauthenticated, detail: stands.refusal ?? "The office in which you signed in has ended.")
        }
        let expires = min(now.advanced(by: Self.lifetime), ending)
        let token = try await issuer.token(for: actor, lifetime: .microseconds(expires.microseconds - now.microseconds))
        return ActorCredential(
            id: actor.credential ?? "", actor: actor.subject, token: Prose(cutting: token), expires: expires)
    }
}
