import Messaging
import Models
import Testing

extension SystemTests.Reminders {
    @Suite("Deadlines and who is reminded of them", .serialized)
    struct ReminderTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("two processes that are killed in turn while they remind: each step once, and each mail once")
        func kills() async throws {
            let cast = try await ReaderCast(backbone)
            let owner = try await cast.enter("busy")
            guard case .tcp(_, let port)? = backbone.endpoints[.notifications]?.transport else { throw Backbone.None() }
            let replica = try await backbone.startReplica(
                of: .notifications, on: Endpoint(.tcp(host: "127.0.0.2", port: port)))
            let daemons = [try backbone.daemon(.notifications), replica]
            let count = 60
            let due = try await cast.now.advanced(by: .days(31))
            for _ in 0..<count {
                _ = try await cast.secretariat.send(
                    ProposeAction(title: "One of many", owner: owner.party, dueAt: due, funding: .funded))
            }
            let mine = "object IN (SELECT object FROM deadline WHERE owner = 'busy')"
            try await eventually("the deadlines") {
                try await cast.count("SELECT count(*) FROM deadline WHERE owner = 'busy'") == count
            }
            var random = SeededGenerator(stream: 5)
            var kills = 0
            for (index, days) in [30, 14, 7, 3, 1, 0].enumerated() {
                try await cast.forward(to: due.advanced(by: .days(-days)))
                for _ in 0..<4 {
                    try await Task.sleep(for: random.duration(20...400))
                    try await daemons[kills % 2].kill()
                    try await daemons[kills % 2].start()
                    kills += 1
                }
                try await backbone.waitUntilReady()
                try await eventually("step \(days)") {
                    try await cast.count("SELECT count(*) FROM reminder WHERE \(mine)") == count * (index + 1)
                }
            }
            let deliveries = "delivery WHERE kind = 'reminder' AND party = 'busy'"
            #expect(try await cast.count("SELECT count(*) FROM \(deliveries)") == count * 6)
            #expect(try await cast.count("SELECT count(DISTINCT event_id) FROM \(deliveries)") == count * 6)
            try await eventually("an empty outbox") { try await cast.count("SELECT count(*) FROM outbox") == 0 }
            let told = try await backbone.database.log(of: .notifications)
                .filter { $0.envelope.type == ReminderIssued.type.rawValue }
                .map { try $0.event(ReminderIssued.self) }.filter { $0.parties == [owner.party] }
            #expect(told.count == count * 6 && Set(told.map { "\($0.object)/\($0.days.rawValue)" }).count == told.count)
            #expect(try await replica.stop().isSuccess)
            print("reminders: \(kills) kills, \(count) deadlines, \(count * 6) steps, each told and mailed once")
        }

        @Test("what the sweeps ask again and again is answered by an index")
        func plans() async throws {
            for (table, columns, index) in [
                ("deadline", "next_step_at, kind, object", "deadline_next_step"),
                ("digest_cursor", "closes_at, contact, frequency", "digest_cursor_due"),
                ("delivery", "held_until, id", "delivery_held"),
            ] {
                let first = columns.prefix { $0 != "," }
                let plan = try await backbone.database.rows(
                    """
                    SET search_path = notifications; SET enable_seqscan = off; SET enable_sort = off;
                    EXPLAIN SELECT 1 FROM \(table) WHERE \(first) <= '2027-01-01'
                    ORDER BY \(columns) LIMIT 20 FOR UPDATE SKIP LOCKED
                    """
                ).joined(separator: "\n")
                #expect(plan.contains("using \(index)") && !plan.contains("Sort"), "\(plan)")
            }
        }
    }
}
