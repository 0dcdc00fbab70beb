internal import Authority
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RevokeTokens: Command {
    /// By the true time, as tokens are signed by it.
    public func perform(in unit: UnitOfWork) async throws -> TokenRevocation { try await revoke(in: unit) }

    /// - Parameter doer: who revokes them, where it is another than who sent the request.
    @Reactor @discardableResult func revoke(in unit: UnitOfWork, as doer: Actor? = nil) async throws -> TokenRevocation
    {
        let now = Instant.now
        try await unit.execute(.revocation(of: actor, signedUntil: now))
        try unit.tell(
            TokensRevoked(actor: actor, signedUntil: now), about: Subject(tokensOf: actor), reason: reason.rawValue,
            as: doer)
        return TokenRevocation(actor: actor, signedUntil: now)
    }

    /// Ends what the reader of a wrong address has got hold of: sessions, access tokens, ways in, a change of the address that
    /// was asked for, and what might be put back.
    @Reactor static func afterCorrection(of actor: ActorID, _ fields: [Line], in unit: UnitOfWork) async throws {
        guard fields.contains(where: { $0.rawValue == "email" }) else { return }
        unit.enqueue(.forgetAddressChanges(of: actor, at: unit.now))
        try await RevokeTokens(actor: actor, reason: "The address was corrected.").revoke(in: unit)
    }
}
