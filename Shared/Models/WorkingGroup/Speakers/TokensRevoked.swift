/// The tokens of an actor count for nothing any more.
public struct TokensRevoked: Event, Equatable {
    public static let type: EventType = "npp16.working-group.tokens.revoked.v1"

    public let actor: ActorID
    public let signedUntil: Instant
}
