import Logging
import Models
import Postgres
import Reactor
import Testing

@testable import CLI
@testable import Gateway
@testable import Identity
@testable import ServiceKit

@Suite("What somebody has to see to before long")
@Reactor struct WatchTests {
    private let health = HealthWatch(
        Pool(
            PoolConfiguration("host=nowhere", schema: "none", applicationName: "tests"), logger: Logger(label: "tests")),
        Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() })

    private func instant(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

    @Test(
        "a certificate is spoken of two weeks before its end, and after it",
        arguments: [
            ("2026-12-16T00:00:00Z", nil), ("2026-12-15T23:59:59Z", "ends on 2026-12-15"),
            ("2026-11-30T00:00:00Z", "ended on 2026-11-30"),
        ])
    func certificate(_ end: String, _ words: String?) throws {
        let watch = try #require(CertificateWatch(publicURL: "https://npp16.example.org/follow-up", health))
        watch.note(end: try instant(end), at: try instant("2026-12-01T12:00:00Z"))
        let detail = health.conditions.first?.detail.rawValue
        #expect(detail.map { $0.contains(words ?? "-") } == (words == nil ? nil : true))
        watch.note(end: try instant("2027-03-01T00:00:00Z"), at: try instant("2026-12-01T12:00:00Z"))
        #expect(health.conditions.isEmpty)
    }

    @Test(
        "there is no certificate where readers come without TLS", arguments: ["http://127.0.0.1:8016", "nonsense", ""])
    func noCertificate(_ url: String) { #expect(CertificateWatch(publicURL: url, health) == nil) }

    @Test("a key that signs is spoken of when it is a year old")
    func signingKey() throws {
        let watch = SigningKeyWatch(KeyFolder(path: "/nowhere"), health)
        watch.note(made: try instant("2025-12-02T00:00:00Z"), at: try instant("2026-12-01T12:00:00Z"))
        #expect(health.conditions.isEmpty)
        watch.note(made: try instant("2025-12-01T00:00:00Z"), at: try instant("2026-12-01T12:00:00Z"))
        #expect(health.conditions.first?.detail == "The key that signs for people was made on 2025-12-01.")
        watch.note(made: try instant("2026-12-01T00:00:00Z"), at: try instant("2026-12-01T12:00:00Z"))
        #expect(health.conditions.isEmpty)
    }
}

@Suite("How all services are doing, as it is printed")
struct StatusReportTests {
    private func status(_ conditions: [HealthCondition], diverged: Bool = false) throws -> ServiceStatus {
        ServiceStatus(
            service: .notifications, version: "0.1.0", started: try #require(Instant(rfc3339: "2026-12-01T12:00:00Z")),
            schemaVersion: 1, memoryBytes: 9 << 20, requestsInFlight: 0, outboxDepth: 2, head: .zero,
            cursors: [CursorStatus(source: .proposals, position: .zero, lag: 3, isDiverged: diverged)], deadLetters: 1,
            connections: 4, conditions: conditions)
    }

    @Test("what somebody has to see to stands below the table, with the reason and what to do")
    func conditions() throws {
        let away = HealthCondition(.mailAway, reason: "Couldn't connect to server")
        let report = StatusReport([.init(service: .notifications, status: try status([away]))])
        #expect(!report.isSound)
        let lines = report.text(in: nil).split(separator: "\n").map(String.init)
        #expect(lines[1].hasPrefix("notifications  2026-12-01T12:00:00  9 MB"))
        #expect(lines[2] == "notifications: The mail server takes nothing. (Couldn't connect to server)")
        #expect(lines[3] == "    \(away.advice)")
    }

    @Test("a service that does not answer is not well, and says why")
    func silent() throws {
        let report = StatusReport([.init(service: .gateway, problem: "gateway did not answer in time.")])
        #expect(!report.isSound && report.text(in: nil).contains("gateway  no answer"))
        #expect(try report.json.contains(#""problem":"gateway did not answer in time.""#))
    }

    @Test("where nothing stands in the way, all is well")
    func sound() throws {
        #expect(StatusReport([.init(service: .notifications, status: try status([]))]).isSound)
    }
}
