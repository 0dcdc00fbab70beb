import Models
import Testing

extension SystemTests {
    @Suite(
        "The lines between the services are bad",
        .backbone {
            $0.hasRecord = true
            $0.hasProxies = true
        })
    struct BadLineTests {
        @Test("pauses, cuts in the middle of a message and silent lines: each command has its effect once")
        func badLines() async throws {
            let backbone = try Backbone.running()
            try await Load.run("bad lines", on: backbone) { journal in
                var random = SeededGenerator()
                let before = backbone.proxies.counts
                backbone.proxies.inject(.init(pauses: 30, cuts: 10, silences: 2))
                for _ in 0..<20 {
                    try await Task.sleep(for: random.duration(500...1500))
                    if Bool.random(using: &random) { backbone.proxies.cutAll() }
                }
                backbone.proxies.inject(.none)
                backbone.proxies.cutAll()
                let counts = backbone.proxies.counts
                #expect(counts.cuts > 20 && counts.pauses > 50 && counts.silences > 3, "\(counts)")
                return """
                    \(counts.connections - before.connections) connections, \(counts.pauses) pauses, \
                    \(counts.cuts) cuts, \(counts.silences) silences
                    """
            }
        }
    }
}
