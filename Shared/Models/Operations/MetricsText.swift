/// What a service counts, as Prometheus text.
public struct MetricsText: Codable, Sendable, Equatable {
    public let text: String
}
