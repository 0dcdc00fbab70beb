internal import ArgumentParser
internal import Foundation
internal import Messaging
internal import Models

/// Shows how every service is doing.
struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Show the version, queues and lag of every service, and what somebody has to see to. Ends with 1 where there is such a thing."
    )

    @Flag(help: "Show it anew every two seconds, until Ctrl-C.")
    var watch = false

    @Flag(help: "For programs: one JSON object, a line each time.")
    var json = false

    @OptionGroup var access: GatewayAccess

    private static let interval = Duration.seconds(2)

    func run() async throws {
        let client = try await access.client(standard: .ops)
        while true {
            let report = StatusReport(await statuses(client))
            if watch, !json, Terminal.isRead { print(Terminal.cleared, terminator: "") }
            print(json ? try report.json : report.text(in: Terminal.width))
            guard watch else {
                guard report.isSound else { throw ExitCode.failure }
                return
            }
            // What is read through a pipe is wanted line by line.
            fflush(nil)
            try await Task.sleep(for: Self.interval)
        }
    }

    /// All services, asked side by side.
    private func statuses(_ client: APIClient) async -> [StatusReport.Line] {
        await withTaskGroup(of: StatusReport.Line.self) { group in
            for service in ServiceName.allCases {
                group.addTask {
                    do {
                        return StatusReport.Line(
                            service: service, status: try await client.send(ShowStatus(service: service)))
                    } catch let refusal as Refusal {
                        return StatusReport.Line(service: service, problem: refusal.words)
                    } catch {
                        return StatusReport.Line(service: service, problem: "\(error)")
                    }
                }
            }
            let lines = await group.reduce(into: [ServiceName: StatusReport.Line]()) { $0[$1.service] = $1 }
            return ServiceName.allCases.compactMap { lines[$0] }
        }
    }
}

/// How all services are doing, at one time.
struct StatusReport {
    /// One service.
    struct Line: Encodable {
        let service: ServiceName
        var status: ServiceStatus?
        /// Why nothing is known of it.
        var problem: String?
    }

    private let lines: [Line]

    init(_ lines: [Line]) { self.lines = lines }

    /// Whether nobody has to see to anything.
    var isSound: Bool { lines.allSatisfy { $0.status.map { ($0.conditions ?? []).isEmpty } ?? false } }

    var json: String {
        get throws {
            String(decoding: try JSON.encode(["services": lines]), as: UTF8.self)
        }
    }

    /// A table, and below it what somebody has to see to, with what to do.
    func text(in width: Int?) -> String {
        let headings = [
            "SERVICE", "SINCE", "MEMORY", "OUTBOX", "PARKED", "LAG", "LOG", "IN FLIGHT", "DB", "VERSION",
        ]
        let table = Table(headings, lines.map(row)).text(in: width, flexible: 5)
        return ([table] + lines.flatMap(conditions)).joined(separator: "\n")
    }

    private func row(_ line: Line) -> [String] {
        guard let status = line.status else {
            return [line.service.rawValue, "no answer", "", "", "", line.problem ?? "", "", "", "", "–"]
        }
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

    private func conditions(_ line: Line) -> [String] {
        (line.status?.conditions ?? []).map { condition in
            let reason = condition.reason.map { " (\($0))" } ?? ""
            return "\n\(line.service.rawValue): \(condition.detail)\(reason)\n    \(condition.advice)"
        }
    }
}
