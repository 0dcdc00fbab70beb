/// Asks a service for its metrics.
public struct AskMetrics: Request {
    public typealias Answer = MetricsText

    public static let definition = RequestDefinition(
        "service.metrics", .query, for: .operators, .get("/services/{service}/metrics"),
        "Shows what a service counts, as Prometheus text.")

    public let service: ServiceName

    public init(service: ServiceName) {
        self.service = service
    }
}
