/// Reads the events after a position.
public struct ReadEvents: Request {
    public typealias Answer = EventPage

    public static let definition = define("service.events.read", .query, for: .principals, nil)

    public let service: ServiceName
    public let after: EventPosition
    /// The event at `after`, to find out whether the log is still the same.
    public let afterID: MessageID?
    public let limit: EventLimit?
    /// How long to wait for more, in milliseconds.
    public let wait: EventWait?
}
