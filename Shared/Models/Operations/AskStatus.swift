/// Shows a service's version, queues and cursors.
public struct AskStatus: Request {
    public typealias Answer = ServiceStatus

    public static let definition = define("service.status", .query, for: .operators, .get("/services/{service}/status"))

    public let service: ServiceName
}
