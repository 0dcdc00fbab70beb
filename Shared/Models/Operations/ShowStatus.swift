/// Shows a service's version, queues and cursors.
public struct ShowStatus: Request {
    public typealias Answer = ServiceStatus

    public static let definition = define(
        "service.status.show", .query, for: .operators, .get("/services/{service}/status"))

    public let service: ServiceName
}
