/// Entries in the order of their positions.
public struct AuditPage: Codable, Sendable, Equatable {
    public let entries: [AuditEntry]
    public let head: EventPosition
}
