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

    public init(
        source: ServiceName, position: EventPosition, aggregate: String, eventType: String, state: DeadLetterState,
        attempts: Int, error: String? = nil, nextAttemptAt: Instant? = nil, firstFailedAt: Instant, entry: String? = nil
    ) {
        self.source = source
        self.position = position
        self.aggregate = aggregate
        self.eventType = eventType
        self.state = state
        self.attempts = attempts
        self.error = error
        self.nextAttemptAt = nextAttemptAt
        self.firstFailedAt = firstFailedAt
        self.entry = entry
    }
}
