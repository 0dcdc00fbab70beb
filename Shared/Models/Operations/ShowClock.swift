/// Shows what a service takes for the time.
public struct ShowClock: Request {
    public typealias Answer = ClockReading

    public static let definition = define(
        "service.clock.show", .query, for: .everyone, .get("/services/{service}/clock"))

    public let service: ServiceName
}
