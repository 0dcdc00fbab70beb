import Models
import ServiceKit
import Testing

extension SystemTests.Requests {
    @Suite("Metrics", .serialized)
    struct MetricsTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("who brings the metrics password reads those of every service, each metric once")
        func everyService() async throws {
            let password = try backbone.keys.read(KeyFolder.metricsPassword)
            let answer = try await backbone.api(token: password).exchange("GET", "/metrics")
            #expect(answer.status == 200)
            for service in ServiceName.allCases {
                #expect(answer.text.contains("npp16_up{service=\"\(service.rawValue)\"} 1\n"))
                #expect(answer.text.contains("npp16_outbox_depth{service=\"\(service.rawValue)\"} "))
            }
            let types = answer.text.split(separator: "\n").filter { $0.hasPrefix("# TYPE ") }
            #expect(types.count == Set(types).count)
            #expect(answer.text.contains("npp16_feed_diverged{service=\"gateway\",source=\"submissions\"} 0\n"))
        }

        @Test("nobody else reads them", arguments: ["", "0000", String(repeating: "0", count: 64)])
        func nobodyElse(token: String) async throws {
            #expect(try await backbone.api(token: token).exchange("GET", "/metrics").status == 401)
            #expect(try await backbone.api(as: nil).exchange("GET", "/metrics").status == 401)
            #expect(try await backbone.api(as: .ops).exchange("GET", "/metrics").status == 401)
        }
    }
}
