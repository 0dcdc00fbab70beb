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

            // Others bring along the very numbers that are next: each of them goes to one of the two.
            let beside = try await withThrowingTaskGroup(of: DocumentSymbol?.self) { group in
                for number in 0..<80 {
                    let bus = buses[number % 2]
                    group.addTask {
                        guard number % 4 == 0 else { return try await Self.allocate(data, token, bus) }
                        return try await Self.register("TEST/Two/CRP.\(201 + number)", token, buses[number / 4 % 2])
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let numbers = beside.compactMap { $0?.number }
            #expect(numbers.count >= 60 && Set(numbers).count == numbers.count && numbers.allSatisfy { $0 > 200 })
            for bus in buses { await bus.close() }
            #expect(try await replica.stop().isSuccess)
        }

        /// - Returns: nil where somebody else got the number.
        private static func register(_ symbol: String, _ token: String, _ bus: Bus) async throws -> DocumentSymbol? {
            do {
                return try await answer(
                    RegisterDocument.definition.name,
                    #"{"symbol":"\#(symbol)","title":"Brought along","originalLanguage":"en"}"#, token, bus)
            } catch let error as RemoteProblem where error.problem.status == 409 {
                return nil
            }
        }

        private static func allocate(_ data: String, _ token: String, _ bus: Bus) async throws -> DocumentSymbol {
            try await answer(AllocateDocument.definition.name, data, token, bus)
        }

        /// Sends the same command again while the service says “later”: its key gives it one effect.
        private static func answer(
            _ request: RequestName, _ data: String, _ token: String, _ bus: Bus
        ) async throws -> DocumentSymbol {
            let key = MessageID()
            let answer: String = try await eventually("an answer") {
                do {
                    return try await bus.send(
                        request, data, to: .workingGroup, as: token, key: key
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
