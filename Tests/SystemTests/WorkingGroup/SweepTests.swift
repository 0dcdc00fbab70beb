import Messaging
import Models
import Testing

@testable import WorkingGroup

extension SystemTests {
    @Suite("Time passes while the service is killed", .backbone(), .serialized)
    struct SweepTests {
        private let backbone: Backbone
        private static let kills = 60
        private static let actions = 300

        init() throws { backbone = try Backbone.running() }

        @Test("sixty kills during sweeps over three hundred actions: every step happens once, and is told once")
        func kills() async throws {
            let cast = try await ActionCast(backbone)
            let party = try await cast.party()
            let due = try await cast.now.advanced(by: .days(15))
            var (funded, unfunded): (Set<String>, Set<String>) = ([], [])
            for number in 0..<Self.actions {
                let isFunded = number % 6 != 0
                let action = try await cast.secretariat.send(
                    ProposeAction(
                        title: "An action", owner: party, dueAt: due,
                        funding: isFunded ? .funded : .unfunded))
                if isFunded { funded.insert(action.id.rawValue) } else { unfunded.insert(action.id.rawValue) }
            }
            var random = SeededGenerator(stream: 12)
            let daemon = try backbone.daemon(.workingGroup)
            // Each stride brings one step of every funded action.
            let strides = [3, 7, 4.5, 1] + ActionTimetable.ladder.dropFirst().map { _ in 7.01 }
            var (killed, amid) = (0, 0)
            for (index, days) in strides.enumerated() {
                try await cast.forward(days: days)
                for round in 0..<(Self.kills / strides.count + 1) {
                    // At any time, or else as soon as the sweep is seen to have begun.
                    if round % 2 == 0 {
                        try await waitForStep(beyond: funded.count * index)
                    } else {
                        try await Task.sleep(for: random.duration(40...500))
                    }
                    let before = try await steps()
                    try await daemon.kill()
                    killed += 1
                    let after = try await steps()
                    if after > 0, after % funded.count != 0 || before != after { amid += 1 }
                    try await daemon.start()
                }
                try await backbone.waitUntilReady()
                try await eventually("stride \(index + 1)") { try await steps() == funded.count * (index + 1) }
            }
            try await settle()
            let log = try await backbone.database.log(of: .workingGroup)
            let told = try told(log)
            let rows = try await backbone.database.rows(
                "SELECT action || '/' || step FROM working_group.action_sweep ORDER BY 1")
            #expect(Set(told).count == told.count, "a step was told twice")
            #expect(told.sorted() == rows.sorted(), "what is told is not what is on record")
            let wanted = funded.flatMap { action in SweepStep.allCases.map { "\(action)/\($0.rawValue)" } }
            #expect(Set(wanted) == Set(told))
            #expect(!rows.contains { unfunded.contains(String($0.prefix { $0 != "/" })) }, "unfunded, and escalated")
            #expect(killed >= 50 && amid > 5)
            print(
                "sweeps: \(killed) kills, \(amid) of them amid a sweep; \(funded.count) funded actions, "
                    + "\(rows.count) steps, each told once; \(unfunded.count) unfunded, 0 steps")
        }

        @Test("what the sweep asks again and again is answered by an index")
        func plans() async throws {
            for (table, column) in [("action", "next_sweep_at"), ("focal_point", "next_sweep_on")] {
                let plan = try await backbone.database.rows(
                    """
                    SET search_path = working_group; SET enable_seqscan = off; SET enable_sort = off;
                    EXPLAIN SELECT id FROM \(table) WHERE \(column) <= '2027-01-01'
                    ORDER BY \(column), id LIMIT 20 FOR UPDATE SKIP LOCKED
                    """
                ).joined(separator: "\n")
                #expect(plan.contains("Index Scan using \(table)_next_sweep"), "\(plan)")
                #expect(!plan.contains("Sort"), "\(plan)")
            }
        }

        private func steps() async throws -> Int {
            try await backbone.database.count("SELECT count(*) FROM working_group.action_sweep")
        }

        /// Watches from inside the database, which sees a step as soon as it is committed.
        private func waitForStep(beyond count: Int) async throws {
            try await backbone.database.execute(
                """
                DO $$ BEGIN
                    FOR attempt IN 1..15000 LOOP
                        IF (SELECT count(*) FROM working_group.action_sweep) > \(count) THEN RETURN; END IF;
                        PERFORM pg_sleep(0.002);
                    END LOOP;
                    RAISE EXCEPTION 'no step came';
                END $$
                """)
        }

        /// Until nothing waits to be told.
        private func settle() async throws {
            try await eventually("an empty outbox") {
                try await backbone.database.count("SELECT count(*) FROM working_group.outbox") == 0
            }
        }

        private func told(_ log: [Database.LogEntry]) throws -> [String] {
            try log.compactMap { entry -> String? in
                switch entry.envelope.type {
                case DueDateApproached.type.rawValue:
                    let event = try entry.event(DueDateApproached.self)
                    let step = ActionTimetable.reminders.first { $0.days == event.days }?.step
                    return "\(event.action)/\(step?.rawValue ?? "?")"
                case DueDatePassed.type.rawValue:
                    return "\(try entry.event(DueDatePassed.self).action)/\(SweepStep.overdue.rawValue)"
                case ActionEscalated.type.rawValue:
                    let event = try entry.event(ActionEscalated.self)
                    return "\(event.action)/\(event.level.rawValue)"
                default: return nil
                }
            }
        }
    }

    @Suite("Time passes over two processes", .backbone { $0.replicated = .workingGroup }, .serialized)
    struct SharedSweepTests {
        @Test("of two processes that sweep and are killed in turn, one takes each step")
        func replicas() async throws {
            let backbone = try Backbone.running()
            guard case .tcp(_, let port)? = backbone.endpoints[.workingGroup]?.transport else { throw Backbone.None() }
            let replica = try await backbone.startReplica(
                of: .workingGroup, on: Endpoint(.tcp(host: "127.0.0.2", port: port)))
            let cast = try await ActionCast(backbone)
            let party = try await cast.party()
            let count = 120
            for _ in 0..<count { _ = try await cast.action(of: party, dueIn: 1) }
            let daemons = [try backbone.daemon(.workingGroup), replica]
            for (index, rung) in ActionTimetable.ladder.enumerated() {
                try await cast.forward(days: 7.01)
                try await Task.sleep(for: .milliseconds(100))
                try await daemons[index % 2].kill()
                try await daemons[index % 2].start()
                try await eventually("\(rung.step.rawValue)") {
                    try await backbone.database.count(
                        "SELECT count(*) FROM working_group.action_sweep WHERE step = '\(rung.step.rawValue)'") == count
                }
                try await backbone.waitUntilReady()
            }
            try await eventually("an empty outbox") {
                try await backbone.database.count("SELECT count(*) FROM working_group.outbox") == 0
            }
            let told = try await backbone.database.log(of: .workingGroup).filter {
                $0.envelope.type == ActionEscalated.type.rawValue
            }.map { try $0.event(ActionEscalated.self) }
            #expect(told.count == count * EscalationLevel.allCases.count)
            #expect(Set(told.map { "\($0.action)/\($0.level)" }).count == told.count)
            #expect(try await replica.stop().isSuccess)
        }
    }
}
