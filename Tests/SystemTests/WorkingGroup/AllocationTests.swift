import Messaging
import Models
import Testing

extension SystemTests {
    @Suite(
        "Symbols that two processes give out",
        .backbone { $0.replicated = .workingGroup }, .serialized)
    struct AllocationTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("two hundred allocations, half of them by each, get two hundred symbols without gaps")
        func symbols() async throws {
            let first = try #require(backbone.endpoints[.workingGroup])
            guard case .tcp(_, let port) = first.transport else { throw Backbone.None() }
            let second = Endpoint(.tcp(host: "127.0.0.2", port: port))
            let replica = try await backbone.startReplica(of: .workingGroup, on: second)
            let buses = [
                try await backbone.bus(as: "gateway", [.workingGroup: first]),
                try await backbone.bus(as: "gateway", [.workingGroup: second]),
            ]
            let series = try #require(SeriesPrefix(rawValue: "TEST/Two"))
            _ = try await backbone.api(as: .secretariat).send(RegisterDocumentSeries(series: series, title: "Two"))
            let token = try await backbone.token(for: .secretariat)
            let data = #"{"series":"test/two","kind":"CRP","title":"At once","originalLanguage":"en"}"#
            let symbols = try await withThrowingTaskGroup(of: DocumentSymbol.self) { group in
                for number in 0..<200 {
                    let bus = buses[number % 2]
                    group.addTask { try await Self.allocate(data, token, bus) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(symbols.map(\.number).sorted() == Array(1...200))
            for bus in buses { await bus.close() }
            #expect(try await replica.stop().isSuccess)
        }

        /// Sends the same command again while the service says “later”: its key gives it one effect.
        private static func allocate(_ data: String, _ token: String, _ bus: Bus) async throws -> DocumentSymbol {
            let key = MessageID()
            let answer: String = try await eventually("an answer") {
                do {
                    return try await bus.send(
                        AllocateDocument.definition.name, data, to: .workingGroup, as: token, key: key
                    ).get()
                } catch let error as RemoteProblem where error.problem.status == 503 {
                    return nil
                } catch is Unavailable {
                    return nil
                }
            }
            return try JSON.decode(Document.self, from: Array(answer.utf8)).symbol
        }
    }
}
