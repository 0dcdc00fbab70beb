import Foundation
import Testing
import Yams

@Suite("What is watched is said, and measured")
struct ObservabilityTests {
    private struct Rules: Decodable {
        let groups: [Group]

        struct Group: Decodable { let rules: [Rule] }

        struct Rule: Decodable {
            let alert: String
            let expr: String
            let annotations: [String: String]
        }
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOfFile: Contract.path("../../\(path)"), encoding: .utf8)
    }

    private func rules() throws -> [Rules.Rule] {
        try YAMLDecoder().decode(Rules.self, from: text("infra/observability/alerts.yml")).groups.flatMap(\.rules)
    }

    @Test("every alert says what it asks for in docs/operations.md, and is fired once by alerts_test.yml")
    func runbooks() throws {
        let (document, tests) = try (text("docs/operations.md"), text("infra/observability/alerts_test.yml"))
        for rule in try rules() {
            #expect(document.contains("\n#### \(rule.alert)\n"), "\(rule.alert)")
            #expect(rule.annotations["runbook"] == "docs/operations.md#\(rule.alert.lowercased())")
            #expect(tests.contains("alertname: \(rule.alert)\n"), "\(rule.alert)")
        }
    }

    @Test("alerts and the dashboard ask for nothing that is not measured")
    func measured() throws {
        let names = try text("Shared/Messaging/Operations/Metric.swift").matches(of: /Metric\(\s*"([a-z_]+)"/)
            .map { String($0.output.1) }
        #expect(names.count > 20)
        let asked =
            try text("infra/observability/alerts.yml") + text("infra/observability/grafana/dashboards/npp16.json")
        for match in asked.matches(of: /npp16_([a-z_]+)/) {
            let name = String(match.output.1)
            let plain = ["_bucket", "_count", "_sum"].reduce(name) {
                $0.hasSuffix($1) ? String($0.dropLast($1.count)) : $0
            }
            #expect(names.contains(plain), "\(name)")
        }
    }
}
