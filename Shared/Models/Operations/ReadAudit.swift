/// Reads a service's event log with its digests, so that the reader can verify it. The secretariat reads all texts, those
/// who take part in the work the texts that concern them, and ops none.
public struct ReadAudit: Request {
    public typealias Answer = AuditPage

    public static let definition = define(
        "service.audit.read", .query, for: .roles(Role.participating.union([.ops])), .get("/services/{service}/audit"),
        cost: .high)

    public let service: ServiceName
    public let after: EventPosition?
    public let limit: PageLimit?
}
