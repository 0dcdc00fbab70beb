internal import Authority
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RevokeTokens: Command {
    /// By the true time, as tokens are signed by it.
    public func perform(in unit: UnitOfWork) async throws -> TokenRevocation {
        let now = Instant.now
        try await unit.execute(.revocation(of: actor, signedUntil: now))
        try unit.tell(
            TokensRevoked(actor: actor, signedUntil: now), about: Subject(tokensOf: actor), reason: reason.rawValue)
        return TokenRevocation(actor: actor, signedUntil: now)
    }

    /// Ends what the reader of a wrong address has got hold of: sessions, access tokens, ways in.
    @Reactor static func afterCorrection(of actor: ActorID, _ fields: [Line], in unit: UnitOfWork) async throws {
        guard fields.contains(where: { $0.rawValue == "email" }) else { return }
        _ = try await RevokeTokens(actor: actor, reason: "The address was corrected.").perform(in: unit)
    }
}
