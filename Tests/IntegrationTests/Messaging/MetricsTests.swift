import Models
import Reactor
import Testing

@testable import Messaging
@testable import ServiceKit

@Suite("Metrics as text") struct MetricsTests {
    @Test("Every line stands below the help and the type of its metric, whatever the service has counted")
    func everyMetricIsExplained() async throws {
        try await check(MetricsText.merged(text(of: .submissions) + text(of: .proposals)))
    }

    @Test("What several services say of one metric stands together, below one help and one type")
    func metricsAreMerged() async throws {
        let merged = await MetricsText.merged(text(of: .submissions) + text(of: .proposals))
        let headers = merged.split(separator: "\n").filter { $0.hasPrefix("#") }
        #expect(headers.count == Set(headers).count)
        #expect(merged.contains("# HELP npp16_feed_lag "))
        #expect(merged.contains("# TYPE npp16_feed_diverged gauge\n"))
        #expect(merged.contains("npp16_feed_lag{service=\"submissions\",source=\"proposals\"} 4\n"))
    }

    @Test("A feed that has diverged is 1, and its lag is nothing that anybody knows")
    func divergedFeedsShow() async {
        let text = await text(of: .submissions)
        #expect(text.contains("npp16_feed_diverged{service=\"submissions\",source=\"working-group\"} 1\n"))
        #expect(text.contains("npp16_feed_lag{service=\"submissions\",source=\"working-group\"} NaN\n"))
        #expect(text.contains("npp16_feed_diverged{service=\"submissions\",source=\"proposals\"} 0\n"))
    }

    @Test("What keeps a service from its work is 1, and all that does not is 0")
    func conditionsShow() async {
        let text = await text(of: .submissions)
        #expect(text.contains("npp16_condition{service=\"submissions\",kind=\"clock-off\"} 1\n"))
        for kind in HealthConditionKind.allCases where kind != .clockOff {
            #expect(text.contains("npp16_condition{service=\"submissions\",kind=\"\(kind.rawValue)\"} 0\n"))
        }
    }

    @Test("A service whose database is away still says what it counts, and that it is away")
    @Reactor func withoutDatabase() {
        let text = Gauges(of: .submissions, conditions: [HealthCondition(.databaseAway)], nil).text
        #expect(text.contains("npp16_condition{service=\"submissions\",kind=\"database-away\"} 1\n"))
        #expect(!text.contains("npp16_outbox_depth"))
    }

    @Reactor private func text(of service: ServiceName) -> String {
        let metrics = Metrics()
        metrics.count(.messagesDropped, of: ("reason", "malformed"))
        metrics.count(.messagesDropped, of: ("reason", "expired"))
        metrics.count(.requestsRefused)
        metrics.observe(.requestDuration, .milliseconds(3), of: ("request", "submissions.list"))
        metrics.observe(.feedBatch, .milliseconds(3), of: ("source", "proposals"))
        let status = ServiceStatus(
            service: service, version: "1", started: .now, schemaVersion: 1, memoryBytes: 1, requestsInFlight: 0,
            outboxDepth: 0, head: .zero,
            cursors: [
                CursorStatus(source: .proposals, position: .zero, lag: 4, isDiverged: false),
                CursorStatus(source: .workingGroup, position: .zero, lag: nil, isDiverged: true),
            ], deadLetters: 0, connections: 0, conditions: [])
        return metrics.prometheusText(common: ("service", service.rawValue))
            + Gauges(of: service, conditions: [HealthCondition(.clockOff)], status).text
    }

    private func check(_ text: String) throws {
        var explained: [Substring: Set<Substring>] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 3)
            if line.hasPrefix("#") {
                #expect(words.count == 4 && ["HELP", "TYPE"].contains(words[1]), "\(line)")
                explained[words[2], default: []].insert(words[1])
                continue
            }
            let name = line.prefix { $0 != "{" }
            let metric =
                ["_bucket", "_sum", "_count"].compactMap { suffix -> Substring? in
                    name.hasSuffix(suffix) ? name.dropLast(suffix.count) : nil
                }.first { explained[$0] != nil } ?? name
            #expect(explained[metric] == ["HELP", "TYPE"], "\(line)")
        }
    }
}
