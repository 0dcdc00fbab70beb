/// Gathers the metrics of a service.
public struct GatherMetrics: Request {
    public typealias Answer = MetricsText

    public static let definition = define("service.metrics.gather", .query, for: .principals, nil)

    public let service: ServiceName
}
