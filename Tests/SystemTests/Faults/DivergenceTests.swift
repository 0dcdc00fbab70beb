import Testing

extension SystemTests {
    @Suite("A log that lost its end under those who follow it", .backbone { $0.hasRecord = true })
    struct DivergenceTests {
        @Test("is an alarm of health, status and metrics, while every service stays ready")
        func alarm() async throws {
            let backbone = try Backbone.running()
            let newest = "(SELECT max(position) FROM proposals.event_log)"
            try await eventually("the notifications have read all") {
                try await backbone.database.count(
                    "SELECT count(*) FROM notifications.event_cursor WHERE source = 'proposals' AND position = \(newest)"
                )
                    == 1
            }
            try await backbone.npp16("health").check()
            try await backbone.npp16("status").check()

            try await backbone.database.execute("DELETE FROM proposals.event_log WHERE position = \(newest)")
            try await eventually("an alarm") {
                try await backbone.npp16("health", "notifications").end == .exited(1)
            }
            let (health, status) = (try await backbone.npp16("health"), try await backbone.npp16("status"))
            #expect(health.end == .exited(1) && health.output.contains("DIVERGED"))
            #expect(status.end == .exited(1) && status.output.contains("proposals DIVERGED"))
            try await backbone.npp16("health", "--ready").check()
            try await backbone.npp16("health", "--ready", "notifications").check()
            try await backbone.npp16("health", "proposals").check()
            #expect(try await backbone.api(as: nil).exchange("GET", "/readyz").status == 200)
        }
    }
}
