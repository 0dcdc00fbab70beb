/// A decision not to escalate for a while.
public struct EscalationPause: Codable, Sendable, Equatable {
    public let from: Instant
    public let until: Instant?
    public let reason: Prose
    public let by: ActorID
    public let onBehalfOf: PartyID?
    /// When it was lifted before its end.
    public let liftedAt: Instant?
    public let liftedBy: ActorID?
}
