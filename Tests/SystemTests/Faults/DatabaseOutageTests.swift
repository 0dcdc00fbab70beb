import Models
import Testing

extension SystemTests {
    @Suite(
        "PostgreSQL stops under load",
        .backbone {
            $0.hasRecord = true
            $0.hasOwnCluster = true
        })
    struct DatabaseOutageTests {
        private static let outages = 5

        @Test("five crashes of the database: nothing acknowledged is lost, and nobody has to lend a hand")
        func outages() async throws {
            let backbone = try Backbone.running()
            try await Load.run("database crashes", on: backbone) { journal in
                var random = SeededGenerator()
                var recoveries: [Duration] = []
                for _ in 0..<Self.outages {
                    try await Task.sleep(for: random.duration(1000...3000))
                    try await backbone.cluster.stopAtOnce()
                    let api = try await backbone.api(as: nil)
                    let refused = try await api.exchange("GET", "/api/v1/needs")
                    #expect(refused.status == 503)
                    #expect(refused.headers["retry-after"] != nil)
                    try await backbone.cluster.startAgain()
                    let start = ContinuousClock.now
                    let before = journal.count
                    try await eventually("the first command after the crash", within: .seconds(15)) {
                        journal.count > before
                    }
                    recoveries.append(ContinuousClock.now - start)
                }
                let longest = recoveries.max() ?? .zero
                #expect(longest < .seconds(5), "recovery took \(recoveries)")
                return "\(Self.outages) crashes, recovery at most \(longest.rounded)"
            }
        }

        @Test("twelve seconds of standstill: callers are told, nothing acknowledged is lost, and the pools recover")
        func standstill() async throws {
            let backbone = try Backbone.running()
            try await Load.run("database standstill", on: backbone) { journal in
                try await Task.sleep(for: .seconds(1))
                try backbone.cluster.freeze()
                let end = ContinuousClock.now + .seconds(12)
                let api = try await backbone.api(as: nil)
                do {
                    while ContinuousClock.now < end {
                        #expect(try await api.exchange("GET", "/api/v1/needs").status == 503)
                    }
                } catch {
                    try backbone.cluster.thaw()
                    throw error
                }
                try backbone.cluster.thaw()
                let start = ContinuousClock.now
                let before = journal.count
                try await eventually("the first command after it", within: .seconds(15)) { journal.count > before }
                let recovery = ContinuousClock.now - start
                #expect(recovery < .seconds(5))
                return "a standstill, recovery \(recovery.rounded)"
            }
        }
    }
}
