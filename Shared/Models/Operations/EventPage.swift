/// Events in the order of their positions. Each is a CloudEvents object.
public struct EventPage: Codable, Sendable, Equatable {
    /// The last position of the log.
    public let head: Int64
    /// Everything up to here was looked at.
    public let through: Int64
    public let events: [EventText]

    public init(head: Int64, through: Int64, events: [EventText]) {
        self.head = head
        self.through = through
        self.events = events
    }
}
