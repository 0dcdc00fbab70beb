/// A mail that left although its recipient is not to be disturbed, and why.
public struct UrgentOverride: Codable, Sendable, Equatable {
    public let delivery: DeliveryID
    public let recipient: ContactID
    public let reason: Prose
    /// The subject of the actor.
    public let by: ActorID
    public let at: Instant
}
