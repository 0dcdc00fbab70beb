/// What ops want to know of a service.
public struct ServiceStatus: Codable, Sendable, Equatable {
    public let service: ServiceName
    public let version: String
    public let started: Instant
    public let schemaVersion: Int
    /// Resident.
    public let memoryBytes: Int64
    public let requestsInFlight: Int
    public let outboxDepth: Int
    /// Seconds that the oldest event has waited for its position.
    public let oldestUnsequenced: Double?
    /// Of the service's own event log.
    public let head: EventPosition
    public let cursors: [CursorStatus]
    public let deadLetters: Int
    /// To the database, open.
    public let connections: Int

    public init(
        service: ServiceName, version: String, started: Instant, schemaVersion: Int, memoryBytes: Int64,
        requestsInFlight: Int, outboxDepth: Int, oldestUnsequenced: Double? = nil, head: EventPosition,
        cursors: [CursorStatus], deadLetters: Int, connections: Int
    ) {
        self.service = service
        self.version = version
        self.started = started
        self.schemaVersion = schemaVersion
        self.memoryBytes = memoryBytes
        self.requestsInFlight = requestsInFlight
        self.outboxDepth = outboxDepth
        self.oldestUnsequenced = oldestUnsequenced
        self.head = head
        self.cursors = cursors
        self.deadLetters = deadLetters
        self.connections = connections
    }
}
