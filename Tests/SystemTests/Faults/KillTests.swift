import Models
import Testing

extension SystemTests {
    @Suite("Services are killed under load", .backbone { $0.hasRecord = true })
    struct KillTests {
        private static let kills = 50

        @Test("fifty kills: every acknowledged command has its effect once, and nothing is left behind")
        func kills() async throws {
            let backbone = try Backbone.running()
            try await Load.run("kills", on: backbone) { journal in
                var random = SeededGenerator()
                let start = journal.count
                for round in 0..<Self.kills {
                    try await Task.sleep(for: random.duration(200...900))
                    let order = ServiceName.allCases
                    let daemon = try backbone.daemon(order[round % order.count])
                    try await daemon.kill()
                    try await daemon.start()
                }
                #expect(journal.count - start > 2 * Self.kills, "the writers hardly got through")
                return "\(Self.kills) kills"
            }
        }
    }
}
