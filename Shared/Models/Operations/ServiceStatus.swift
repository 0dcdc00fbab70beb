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
}
