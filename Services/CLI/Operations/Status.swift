internal import ArgumentParser
internal import Models

/// Shows how every service is doing.
struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the health, version, queues and lag of every service. Ends with 1 where one does not answer.")

    @OptionGroup var access: Access

    func run() async throws {
        let client = try await access.client(standard: .ops)
        var rows: [[String]] = []
        var isComplete = true
        for service in ServiceName.allCases {
            do {
                rows.append(row(try await client.send(AskStatus(service: service))))
            } catch let refusal as Refusal {
                isComplete = false
                rows.append([service.rawValue, "–", "no answer", "", "", "", "", "", "", refusal.words])
            }
        }
        print(
            Table(
                ["SERVICE", "VERSION", "SINCE", "MEMORY", "IN FLIGHT", "OUTBOX", "LOG", "PARKED", "DB", "LAG"], rows
            ).text)
        guard isComplete else { throw ExitCode.failure }
    }

    private func row(_ status: ServiceStatus) -> [String] {
        let lags = status.cursors.map { "\($0.source.rawValue) \($0.isDiverged ? "DIVERGED" : String($0.lag))" }
        return [
            status.service.rawValue, "\(status.version) (schema \(status.schemaVersion))",
            String(status.started.description.prefix(19)), "\(status.memoryBytes / 1_048_576) MB",
            String(status.requestsInFlight), String(status.outboxDepth), status.head.description,
            String(status.deadLetters), String(status.connections), lags.joined(separator: ", "),
        ]
    }
}
