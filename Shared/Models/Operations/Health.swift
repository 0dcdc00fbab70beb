/// Whether a service can do its work.
public struct ServiceHealth: Codable, Sendable, Equatable {
    public let service: ServiceName
    public let isReady: Bool
    public let detail: Line?

    public init(service: ServiceName, isReady: Bool, detail: Line? = nil) {
        self.service = service
        self.isReady = isReady
        self.detail = detail
    }
}

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

/// What a service counts, as Prometheus text.
public struct MetricsText: Codable, Sendable, Equatable {
    public let text: String

    public init(text: String) {
        self.text = text
    }
}

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
