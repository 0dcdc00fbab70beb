/// Asks a service whether it can do its work.
public struct AskHealth: Request {
    public typealias Answer = ServiceHealth

    public static let definition = RequestDefinition(
        "service.health", .query, for: .everyone, .get("/services/{service}/health"),
        "Says whether a service can do its work.")

    public let service: ServiceName

    public init(service: ServiceName) {
        self.service = service
    }
}
