/// How far the clock of an installation stands ahead of the true time.
public struct ClockLead: ValidatedNumber, Hashable, Sendable {
    public static let range = 0...315_576_000
    public static let meaning = "Seconds ahead of the true time, at most ten years."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}

/// What a service takes for the time.
public struct ClockReading: Codable, Sendable, Equatable {
    public let service: ServiceName
    public let now: Instant
    /// Seconds ahead of the true time.
    public let ahead: Int
    /// Whether the installation is one whose clock may be moved.
    public let isMovable: Bool

    public init(
        service: ServiceName, now: Instant, ahead: Int, isMovable: Bool
    ) {
        self.service = service
        self.now = now
        self.ahead = ahead
        self.isMovable = isMovable
    }
}

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
