/// A line of the send ledger: one per event, recipient, channel and kind, whatever happens.
public struct Delivery: Codable, Sendable, Equatable {
    public let id: DeliveryID
    /// The id of the event.
    public let event: Line
    public let eventType: Line
    public let recipient: ContactID
    public let party: PartyID
    public let state: DeliveryState
    public let attempts: Int
    /// Message-ID of the mail, the same in all attempts.
    public let messageID: Line
    /// Subject of the mail. Shown to the secretariat alone, since it may hold the title of a restricted object.
    public var subject: Line?
    /// Why the recipient gets it.
    public let reason: Line
    public let error: Line?
    public let queuedAt: Instant
    public let settledAt: Instant?
}

extension Delivery {
    /// As an actor may see it.
    public func view(for actor: Actor) -> Delivery {
        var seen = self
        if !actor.has(.secretariat) { seen.subject = nil }
        return seen
    }
}
