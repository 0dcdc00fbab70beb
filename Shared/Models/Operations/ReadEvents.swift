/// Reads the event log of a service.
public struct ReadEvents: Request {
    public typealias Answer = EventPage

    public static let definition = RequestDefinition(
        "service.events.read", .query, for: .principals, nil,
        "Reads the events after a position.")

    public let service: ServiceName
    public let after: EventPosition
    /// The event at `after`, to find out whether the log is still the same.
    public let afterID: MessageID?
    public let limit: EventLimit?
    /// How long to wait for more, in milliseconds.
    public let wait: EventWait?

    public init(
        service: ServiceName, after: EventPosition, afterID: MessageID? = nil, limit: EventLimit? = nil,
        wait: EventWait? = nil
    ) {
        self.service = service
        self.after = after
        self.afterID = afterID
        self.limit = limit
        self.wait = wait
    }
}
