/// Asks a service how it is doing.
public struct AskStatus: Request {
    public typealias Answer = ServiceStatus

    public static let definition = RequestDefinition(
        "service.status", .query, for: .operators, .get("/services/{service}/status"),
        "Shows a service's version, queues and cursors.")

    public let service: ServiceName

    public init(service: ServiceName) {
        self.service = service
    }
}
