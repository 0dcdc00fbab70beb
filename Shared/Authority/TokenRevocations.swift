public import Messaging
public import Models
public import Postgres
internal import Reactor

/// Keeps whose tokens were revoked.
public struct KeepTokenRevocation: EventHandler {
    public init() {}

    public func apply(_ event: TokensRevoked, in unit: EventUnit) async throws {
        unit.enqueue(.revocation(of: event.actor, signedUntil: event.signedUntil))
    }
}

extension SQL {
    /// Refuses an actor's tokens that were signed at an instant or before. What was revoked once stays revoked.
    public static func revocation(of actor: ActorID, signedUntil: Instant) -> SQL {
        """
        INSERT INTO token_revocation (actor, signed_until) VALUES (\(actor), \(signedUntil))
        ON CONFLICT (actor) DO UPDATE SET signed_until = greatest(token_revocation.signed_until, excluded.signed_until)
        """
    }
}
