internal import Messaging
internal import Models

/// What a service measures about itself, as Prometheus text.
struct Gauges {
    private(set) var text = ""
    private let service: ServiceName

    /// - Parameter status: nil where the database does not tell.
    init(of service: ServiceName, conditions: [HealthCondition], _ status: ServiceStatus?) {
        self.service = service
        add(Set(conditions.map(\.kind)))
        guard let status else { return }
        add(.outboxDepth, status.outboxDepth)
        add(.outboxOldest, status.oldestUnsequenced ?? 0)
        add(.eventLogHead, status.head)
        add(.deadLetters, status.deadLetters)
        add(.requestsInFlight, status.requestsInFlight)
        add(.databaseConnections, status.connections)
        add(.residentBytes, status.memoryBytes)
        add(.feedLag, status.cursors) { $0.lag.map(String.init) ?? "NaN" }
        add(.feedDiverged, status.cursors) { $0.isDiverged ? "1" : "0" }
    }

    mutating func add(_ metric: Metric, _ value: some CustomStringConvertible) {
        text += "\(metric.header)npp16_\(metric.name){service=\"\(service.rawValue)\"} \(value)\n"
    }

    /// A line for each kind, whether it stands or not: an alert shall tell one that is over from one that nobody looked for.
    private mutating func add(_ standing: Set<HealthConditionKind>) {
        text += Metric.condition.header
        for kind in HealthConditionKind.allCases {
            let labels = "service=\"\(service.rawValue)\",kind=\"\(kind.rawValue)\""
            text += "npp16_\(Metric.condition.name){\(labels)} \(standing.contains(kind) ? 1 : 0)\n"
        }
    }

    /// A line for each service that is followed.
    private mutating func add(_ metric: Metric, _ cursors: [CursorStatus], _ value: (CursorStatus) -> String) {
        guard !cursors.isEmpty else { return }
        text += metric.header
        for cursor in cursors {
            let labels = "service=\"\(service.rawValue)\",source=\"\(cursor.source.rawValue)\""
            text += "npp16_\(metric.name){\(labels)} \(value(cursor))\n"
        }
    }
}
