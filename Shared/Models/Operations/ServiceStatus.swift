/// What ops want to know of a service.
public struct ServiceStatus: Codable, Sendable, Equatable {
    public let service: ServiceName
    public let version: String
    public let started: Instant
    public let schemaVersion: Int
    /// Resident memory, in bytes.
    public let memoryBytes: Int64
    public let requestsInFlight: Int
    public let outboxDepth: Int
    /// Age in seconds of the oldest event without a position.
    public let oldestUnsequenced: Double?
    /// Last position of the service's own event log.
    public let head: EventPosition
    public let cursors: [CursorStatus]
    public let deadLetters: Int
    /// Open connections to the database.
    public let connections: Int
    /// What keeps the service from its work, now or before long. Left out by the version before.
    public let conditions: [HealthCondition]?
}
