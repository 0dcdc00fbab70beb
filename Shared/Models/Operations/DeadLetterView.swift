/// An event that could not be applied, or waits behind one of the same aggregate.
public struct DeadLetterView: Codable, Sendable, Equatable {
    public let source: ServiceName
    public let position: EventPosition
    public let aggregate: String
    public let eventType: String
    public let state: DeadLetterState
    public let attempts: Int
    public let error: String?
    public let nextAttemptAt: Instant?
    public let firstFailedAt: Instant
    /// The event; left out of lists, and for the secretariat alone.
    public let entry: String?
}
