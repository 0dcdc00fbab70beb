/// Reads a service's event log with its digests, to be verified by the reader; the texts are for the secretariat.
public struct ReadAudit: Request {
    public typealias Answer = AuditPage

    public static let definition = define(
        "service.audit.read", .query, for: .operators, .get("/services/{service}/audit"), cost: .high)

    public let service: ServiceName
    public let after: EventPosition?
    public let limit: PageLimit?
}
