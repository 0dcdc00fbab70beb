internal import ArgumentParser
internal import Messaging
internal import Models
internal import ServiceKit

/// Looks at a whole installation from outside, and says what to do.
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at every service from outside, and say what to do. Ends with 1 where something is bad.",
        discussion: """
            What a service needs where it stands (settings, keys, database, mail server, the way to the others) is looked at by \
            the service itself: `npp16-SERVICE doctor`, with compose `docker compose exec SERVICE npp16-SERVICE doctor`.
            """)

    @OptionGroup var access: GatewayAccess

    func run() async throws {
        let client = try await access.client(standard: .ops)
        var findings: [Finding] = []
        var versions: [ServiceName: String] = [:]
        for service in ServiceName.allCases {
            do {
                let status = try await client.send(ShowStatus(service: service))
                versions[service] = status.version
                findings += Self.findings(status)
            } catch let refusal as Refusal {
                findings.append(
                    .bad(service.rawValue, refusal.words, "`npp16-\(service.rawValue) doctor` where it runs says why."))
            }
        }
        findings.append(Self.finding(versions))
        if let finding = try? await clock(client) { findings.append(finding) }
        for finding in findings { print(finding.text) }
        guard !findings.contains(where: { $0.grade == .bad }) else { throw ExitCode.failure }
    }

    private static func findings(_ status: ServiceStatus) -> [Finding] {
        var findings = (status.conditions ?? []).map { Finding(status.service.rawValue, $0) }
        if status.deadLetters > 0 {
            findings.append(
                .doubtful(
                    status.service.rawValue, "\(status.deadLetters) events could not be applied",
                    "`npp16 dead-letters list \(status.service.rawValue)` names them."))
        }
        return findings.isEmpty ? [.good(status.service.rawValue, "answers, and nothing stands in its way")] : findings
    }

    private static func finding(_ versions: [ServiceName: String]) -> Finding {
        let different = Set(versions.values).sorted()
        guard different.count > 1 else { return .good("versions", different.first ?? "none answers") }
        return .doubtful(
            "versions", "several at once: \(different.joined(separator: ", "))",
            "Fine while an upgrade is under way; bring all to the newest after it.")
    }

    /// Whether this machine and the one of the working group have the same time.
    private func clock(_ client: APIClient) async throws -> Finding {
        let reading = try await client.send(ShowClock(service: .workingGroup))
        let theirs = reading.now.microseconds - Int64(reading.ahead) * 1_000_000
        let seconds = (Instant.now.microseconds - theirs) / 1_000_000
        guard abs(seconds) > 10 else { return .good("clock", "that of this machine and of the installation agree") }
        return .doubtful(
            "clock", "this machine is \(abs(seconds)) s \(seconds > 0 ? "ahead of" : "behind") the installation",
            "Let both follow one time server.")
    }
}
