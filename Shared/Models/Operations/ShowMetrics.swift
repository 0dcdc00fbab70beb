/// Shows what a service counts, as Prometheus text.
public struct ShowMetrics: Request {
    public typealias Answer = MetricsText

    public static let definition = define(
        "service.metrics.show", .query, for: .operators, .get("/services/{service}/metrics"))

    public let service: ServiceName
}
