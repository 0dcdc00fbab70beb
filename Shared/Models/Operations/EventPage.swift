/// Events in the order of their positions. Each is a CloudEvents object.
public struct EventPage: Codable, Sendable, Equatable {
    /// The last position of the log.
    public let head: Int64
    /// Everything up to here was looked at.
    public let through: Int64
    public let events: [EventText]
}
