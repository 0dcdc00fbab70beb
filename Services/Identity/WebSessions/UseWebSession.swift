internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension UseWebSession {
    @Reactor func answer(
        in context: QueryContext, lasting lifetimes: SessionLifetimes, _ signer: ActorSigner, _ usage: CredentialUsage
    ) async throws -> ActorCredential {
        let now = Instant.now
        guard let session = try await context.first(HeldSession.Find(secret: secret)), session.isOpen(at: now),
            max(session.usedAt, usage.lastUse(of: session.id) ?? session.usedAt).advanced(by: lifetimes.idle) > now
        else { throw HeldSession.refusal }
        let credential = try await signer.credential(
            session.actor(onBehalfOf: onBehalfOf), ending: session.expiresAt, in: context)
        usage.used(session.id, at: now)
        return credential
    }
}
