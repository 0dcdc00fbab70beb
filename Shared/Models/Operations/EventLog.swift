/// Reads the event log of a service.
public struct ReadEvents: Request {
    public typealias Answer = EventPage

    public static let definition = RequestDefinition(
        "service.events.read", .query, for: .principals, nil,
        "Reads the events after a position.")

    public let service: ServiceName
    public let after: EventPosition
    /// The event at `after`, to find out whether the log is still the same.
    public let afterID: MessageID?
    public let limit: EventLimit?
    /// How long to wait for more, in milliseconds.
    public let wait: EventWait?

    public init(
        service: ServiceName, after: EventPosition, afterID: MessageID? = nil, limit: EventLimit? = nil,
        wait: EventWait? = nil
    ) {
        self.service = service
        self.after = after
        self.afterID = afterID
        self.limit = limit
        self.wait = wait
    }
}

/// Events in the order of their positions. Each is a CloudEvents object.
public struct EventPage: Codable, Sendable, Equatable {
    /// The last position of the log.
    public let head: Int64
    /// Everything up to here was looked at.
    public let through: Int64
    public let events: [EventText]

    public init(head: Int64, through: Int64, events: [EventText]) {
        self.head = head
        self.through = through
        self.events = events
    }
}

/// An entry of an event log as it is stored.
public struct AuditEntry: Codable, Sendable, Equatable {
    public let position: EventPosition
    /// The exact text that the seal covers; for the secretariat alone.
    public let entry: String?
    /// SHA-256 over the text, in hexadecimal digits.
    public let seal: String
    /// SHA-256 over the digest before it and the seal, in hexadecimal digits.
    public let digest: String

    public init(position: EventPosition, entry: String?, seal: String, digest: String) {
        self.position = position
        self.entry = entry
        self.seal = seal
        self.digest = digest
    }
}

/// Entries in the order of their positions.
public struct AuditPage: Codable, Sendable, Equatable {
    public let entries: [AuditEntry]
    public let head: EventPosition

    public init(entries: [AuditEntry], head: EventPosition) {
        self.entries = entries
        self.head = head
    }
}

/// Reads a service's log with its digests.
public struct ReadAudit: Request {
    public typealias Answer = AuditPage

    public static let definition = RequestDefinition(
        "service.audit.read", .query, for: .operators, .get("/services/{service}/audit"),
        "Reads a service's event log with its digests, to be verified by the reader; the texts are for the secretariat.",
        cost: .high)

    public let service: ServiceName
    public let after: EventPosition?
    public let limit: PageLimit?

    public init(service: ServiceName, after: EventPosition? = nil, limit: PageLimit? = nil) {
        self.service = service
        self.after = after
        self.limit = limit
    }
}
