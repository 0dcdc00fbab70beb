/// What a service takes for the time.
public struct ClockReading: Codable, Sendable, Equatable {
    public let service: ServiceName
    public let now: Instant
    /// Seconds ahead of the true time.
    public let ahead: Int
    /// Whether the installation is one whose clock may be moved.
    public let isMovable: Bool
}
