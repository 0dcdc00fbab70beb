/// Says whether a service can do its work.
public struct ShowHealth: Request {
    public typealias Answer = ServiceHealth

    public static let definition = define(
        "service.health.show", .query, for: .everyone, .get("/services/{service}/health"))

    public let service: ServiceName
}
