/// Whether a service can do its work.
public struct ServiceHealth: Codable, Sendable, Equatable {
    public let service: ServiceName
    public let isReady: Bool
    public let detail: Line?
    /// What somebody has to see to, though the service answers: no restart mends it.
    public let alarm: Line?

    public init(service: ServiceName, isReady: Bool, detail: Line? = nil, alarm: Line? = nil) {
        self.service = service
        self.isReady = isReady
        self.detail = detail
        self.alarm = alarm
    }

    /// The alarm of a service that others' logs were exchanged under; nil where none was.
    public static func alarm(ofDiverged sources: [ServiceName]) -> Line? {
        guard !sources.isEmpty else { return nil }
        let names = sources.map(\.rawValue).sorted().joined(separator: ", ")
        return Line(
            cutting: "DIVERGED: not the log that was followed, so that nothing more of it is applied: \(names).")
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
