/// Moves the clock of a local installation forward; refused where the configuration does not allow it.
public struct MoveClock: Request {
    public typealias Answer = ClockReading

    public static let definition = define(
        "service.clock.move", .command, for: .operators, .post("/services/{service}/clock"))

    public let service: ServiceName
    /// Seconds ahead of the true time. Never less than before: time does not run backwards.
    public let ahead: ClockLead
}
