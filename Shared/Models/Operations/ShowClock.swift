/// Asks a service for its time.
public struct ShowClock: Request {
    public typealias Answer = ClockReading

    public static let definition = RequestDefinition(
        "service.clock.show", .query, for: .everyone, .get("/services/{service}/clock"),
        "Shows what a service takes for the time.")

    public let service: ServiceName

    public init(
        service: ServiceName
    ) {
        self.service = service
    }
}
