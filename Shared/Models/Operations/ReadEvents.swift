/// Reads the events after a position.
public struct ReadEvents: Request {
    public typealias Answer = EventPage

    public static let definition = define("service.events.read", .query, for: .principals, nil)

    public let service: ServiceName
    public let after: EventPosition
    /// Id of the event at `after`, to detect that the log was replaced.
    public let afterID: MessageID?
    public let limit: EventLimit?
    /// Longest wait for new events, in milliseconds.
    public let wait: EventWait?
}
