/// What becomes of an event that could not be applied.
public enum DeadLetterState: String, Word {
    case retrying
    case waiting
    case parked
}

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

/// Lists the events that a service could not apply.
public struct ListDeadLetters: Request {
    public typealias Answer = Page<DeadLetterView>

    public static let definition = RequestDefinition(
        "service.dead-letters.list", .query, for: .operators, .get("/services/{service}/dead-letters"),
        "Lists the events that a service could not apply.")

    public let service: ServiceName

    public init(service: ServiceName) {
        self.service = service
    }
}

/// Shows an event that a service could not apply.
public struct ShowDeadLetter: Request {
    public typealias Answer = DeadLetterView

    public static let definition = RequestDefinition(
        "service.dead-letters.show", .query, for: .operators,
        .get("/services/{service}/dead-letters/{source}/{position}"),
        "Shows an event that a service could not apply.")

    public let service: ServiceName
    public let source: ServiceName
    public let position: EventPosition

    public init(service: ServiceName, source: ServiceName, position: EventPosition) {
        self.service = service
        self.source = source
        self.position = position
    }
}

/// Lets a service try an event again.
public struct RetryDeadLetter: Request {
    public typealias Answer = DeadLetterView

    public static let definition = RequestDefinition(
        "service.dead-letters.retry", .command, for: .operators,
        .post("/services/{service}/dead-letters/{source}/{position}/retry"),
        "Lets a service try an event again, at once.")

    public let service: ServiceName
    public let source: ServiceName
    public let position: EventPosition

    public init(service: ServiceName, source: ServiceName, position: EventPosition) {
        self.service = service
        self.source = source
        self.position = position
    }
}

/// Gives an event up.
public struct DiscardDeadLetter: Request {
    public typealias Answer = DeadLetterView

    public static let definition = RequestDefinition(
        "service.dead-letters.discard", .command, for: .operators,
        .post("/services/{service}/dead-letters/{source}/{position}/discard"),
        "Gives an event up, for a reason that is kept; those behind it flow on.")

    public let service: ServiceName
    public let source: ServiceName
    public let position: EventPosition
    public let reason: Prose

    public init(service: ServiceName, source: ServiceName, position: EventPosition, reason: Prose) {
        self.service = service
        self.source = source
        self.position = position
        self.reason = reason
    }
}
