/// Which event is told to whom, and how.
public struct NotificationRule: Codable, Sendable, Equatable {
    /// The type of the event.
    public let event: Line
    public let audience: Audience
    public let channels: [NotificationChannel]
}
