/// Asks a service for its metrics, for whoever scrapes the gateway.
public struct GatherMetrics: Request {
    public typealias Answer = MetricsText

    public static let definition = RequestDefinition(
        "service.metrics.gather", .query, for: .principals, nil,
        "Gathers the metrics of a service.")

    public let service: ServiceName

    public init(service: ServiceName) {
        self.service = service
    }
}
