/// Until when tokens of an actor were signed that count for nothing.
public struct TokenRevocation: Codable, Sendable, Equatable {
    public let actor: ActorID
    /// Tokens that were signed at this instant or before are refused.
    public let signedUntil: Instant
}
