/// Shows the time by a service's clock.
public struct ShowClock: Request {
    public typealias Answer = ClockReading

    public static let definition = define(
        "service.clock.show", .query, for: .everyone, .get("/services/{service}/clock"))

    public let service: ServiceName
}
