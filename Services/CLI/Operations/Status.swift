internal import ArgumentParser
internal import Models

/// Shows how every service is doing.
struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Show the version, queues and lag of every service. Ends with 1 where one does not answer or a feed has diverged."
    )

    @OptionGroup var access: GatewayAccess

    func run() async throws {
        let client = try await access.client(standard: .ops)
        var rows: [[String]] = []
        var isSound = true
        for service in ServiceName.allCases {
            do {
                let status = try await client.send(ShowStatus(service: service))
                if status.cursors.contains(where: \.isDiverged) { isSound = false }
                rows.append(row(status))
            } catch let refusal as Refusal {
                isSound = false
                rows.append([service.rawValue, "no answer", "", "", "", refusal.words, "", "", "", "–"])
            }
        }
        print(
            Table(
                ["SERVICE", "SINCE", "MEMORY", "OUTBOX", "PARKED", "LAG", "LOG", "IN FLIGHT", "DB", "VERSION"], rows
            ).text(in: Terminal.width, flexible: 5))
        guard isSound else { throw ExitCode.failure }
    }

    private func row(_ status: ServiceStatus) -> [String] {
        let lags = status.cursors.map {
            "\($0.source.rawValue) \($0.isDiverged ? "DIVERGED" : $0.lag.map(String.init) ?? "?")"
        }
        return [
            status.service.rawValue, String(status.started.description.prefix(19)),
            "\(status.memoryBytes / 1_048_576) MB", String(status.outboxDepth), String(status.deadLetters),
            lags.joined(separator: ", "), status.head.description, String(status.requestsInFlight),
            String(status.connections), "\(status.version) (schema \(status.schemaVersion))",
        ]
    }
}
