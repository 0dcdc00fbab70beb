import Messaging
import Models
import Testing

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
            var (funded, unfunded): (Set<String>, Set<String>) = ([], [])
            for number in 0..<Self.actions {
                let isFunded = number % 6 != 0
                let action = try await cast.secretariat.send(
                    ProposeAction(
                        title: "An action", owner: party, dueAt: Instant.now.advanced(by: .days(15)),
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
                for _ in 0..<(Self.kills / strides.count + 1) {
                    try await Task.sleep(for: random.duration(40...500))
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

        private func steps() async throws -> Int {
            try await backbone.database.count("SELECT count(*) FROM working_group.action_sweep")
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
                case ActionDueSoon.type.rawValue:
                    let event = try entry.event(ActionDueSoon.self)
                    let step = ActionTimetable.reminders.first { $0.days == event.days }?.step
                    return "\(event.action)/\(step?.rawValue ?? "?")"
                case ActionOverdue.type.rawValue:
                    return "\(try entry.event(ActionOverdue.self).action)/\(SweepStep.overdue.rawValue)"
                case ActionEscalated.type.rawValue:
                    let event = try entry.event(ActionEscalated.self)
                    return "\(event.action)/\(event.level.rawValue)"
                default: return nil
                }
            }
        }
    }
}
