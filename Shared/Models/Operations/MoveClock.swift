/// Moves the clock of a service forward.
public struct MoveClock: Request {
    public typealias Answer = ClockReading

    public static let definition = RequestDefinition(
        "service.clock.move", .command, for: .operators, .post("/services/{service}/clock"),
        "Moves the clock of a local installation forward; refused where the configuration does not allow it.")

    public let service: ServiceName
    /// Never less than before: time does not run backwards.
    public let ahead: ClockLead

    public init(
        service: ServiceName, ahead: ClockLead
    ) {
        self.service = service
        self.ahead = ahead
    }
}
