/// Which event is told to whom, and how.
public struct NotificationRule: Codable, Sendable, Equatable {
    public let id: RuleID
    /// The type of the event.
    public let event: Line
    public let audience: Audience
    public let channels: [NotificationChannel]
    public let isEnabled: Bool

    public init(id: RuleID, event: Line, audience: Audience, channels: [NotificationChannel], isEnabled: Bool) {
        self.id = id
        self.event = event
        self.audience = audience
        self.channels = channels
        self.isEnabled = isEnabled
    }
}
