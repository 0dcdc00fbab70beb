/// Which event is told to whom, and how.
public struct NotificationRule: Codable, Sendable, Equatable {
    public let id: RuleID
    /// The type of the event.
    public let event: Line
    public let audience: Audience
    public let channels: [NotificationChannel]
    public let isEnabled: Bool
}
