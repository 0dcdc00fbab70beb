/// Reads a service's event log with its digests, so that the reader can verify it. Only the secretariat reads the
/// texts.
public struct ReadAudit: Request {
    public typealias Answer = AuditPage

    public static let definition = define(
        "service.audit.read", .query, for: .operators, .get("/services/{service}/audit"), cost: .high)

    public let service: ServiceName
    public let after: EventPosition?
    public let limit: PageLimit?
}
