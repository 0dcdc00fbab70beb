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
