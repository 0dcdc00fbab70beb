/// Until when tokens of an actor were signed that count for nothing.
public struct TokenRevocation: Codable, Sendable, Equatable {
    public let actor: ActorID
    /// Tokens that were signed at this instant or before are refused.
    public let signedUntil: Instant

    public init(
        actor: ActorID, signedUntil: Instant
    ) {
        self.actor = actor
        self.signedUntil = signedUntil
    }
}

/// Ends the tokens of an actor.
public struct RevokeTokens: Request {
    public typealias Answer = TokenRevocation

    public static let definition = RequestDefinition(
        "working-group.tokens.revoke", .command, for: .operators, .post("/tokens/{actor}/revocation"),
        "Ends all tokens of an actor that were signed until now, wherever they are.")

    public let actor: ActorID
    public let reason: Prose

    public init(
        actor: ActorID, reason: Prose
    ) {
        self.actor = actor
        self.reason = reason
    }
}

/// The tokens of an actor count for nothing any more.
public struct TokensRevoked: Event, Equatable {
    public static let type: EventType = "npp16.working-group.tokens.revoked.v1"

    public let actor: ActorID
    public let signedUntil: Instant

    public init(
        actor: ActorID, signedUntil: Instant
    ) {
        self.actor = actor
        self.signedUntil = signedUntil
    }
}
