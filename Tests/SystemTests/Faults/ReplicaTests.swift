import Messaging
import Models
import Testing

extension SystemTests {
    @Suite(
        "Two processes of one service",
        .backbone {
            $0.hasRecord = true
            $0.replicated = .workingGroup
        }, .serialized)
    struct ReplicaTests {
        private let backbone: Backbone
        private let first: Endpoint
        private let second: Endpoint

        init() throws {
            backbone = try Backbone.running()
            first = try #require(backbone.endpoints[.workingGroup])
            guard case .tcp(_, let port) = first.transport else { throw Backbone.None() }
            second = Endpoint(.tcp(host: "127.0.0.2", port: port))
        }

        @Test("a command that reaches both at once, and again afterwards, has one effect and one answer")
        func duplicates() async throws {
            let replica = try await backbone.startReplica(of: .workingGroup, on: second)
            let buses = [
                try await backbone.bus(as: "gateway", [.workingGroup: first]),
                try await backbone.bus(as: "gateway", [.workingGroup: second]),
            ]
            let token = try await backbone.token(for: .secretariat)
            var acknowledged = 0
            for round in 0..<200 {
                let key = MessageID()
                let body = #"{"list":"Twice","item":"\#(round)","summary":"S","regions":[]}"#
                let answers = try await withThrowingTaskGroup(of: String.self) { group in
                    for number in 0..<6 {
                        let bus = buses[(round + number) % 2]
                        group.addTask { try await Self.answer(to: body, key, token, bus) }
                    }
                    return try await group.reduce(into: Set<String>()) { $0.insert($1) }
                }
                #expect(answers.count == 1, "\(answers)")
                for bus in buses.shuffled() {
                    #expect(try await Self.answer(to: body, key, token, bus) == answers.first)
                }
                acknowledged += 1
            }
            for bus in buses { await bus.close() }
            let needs = "SELECT count(*) FROM working_group.need WHERE list = 'Twice'"
            #expect(try await backbone.database.count(needs) == acknowledged)
            #expect(try await replica.stop().isSuccess)
            try await Invariants.before(backbone).settle()
        }

        /// Repeats a command while the service says “later”: where it is under way elsewhere, or too much is.
        private static func answer(to body: String, _ key: MessageID, _ token: String, _ bus: Bus) async throws
            -> String
        {
            try await eventually("an answer") {
                do {
                    return try await bus.send(
                        RegisterNeed.definition.name, body, to: .workingGroup, as: token, key: key
                    ).get()
                } catch let error as RemoteProblem where error.problem.status == 503 {
                    return nil
                } catch is Unavailable {
                    return nil
                }
            }
        }

        @Test("one of two is killed again and again under load: the other answers, and nothing is done twice")
        func failover() async throws {
            let replica = try await backbone.startReplica(of: .workingGroup, on: second)
            try await Load.run("one of two replicas killed", on: backbone) { journal in
                var random = SeededGenerator()
                let daemons = [try backbone.daemon(.workingGroup), replica]
                for round in 0..<16 {
                    try await Task.sleep(for: random.duration(300...1200))
                    try await daemons[round % 2].kill()
                    try await daemons[round % 2].start()
                    try await waitUntilHeard(of: daemons[round % 2])
                }
                #expect(journal.longestSilence < .seconds(3))
                return "16 kills, one replica at a time"
            }
            #expect(try await replica.stop().isSuccess)
        }

        @Test("one of two is told to stop, again and again under load: no command fails on the way")
        func rolling() async throws {
            let replica = try await backbone.startReplica(of: .workingGroup, on: second)
            try await Load.run("one of two replicas replaced", on: backbone) { journal in
                let daemons = [try backbone.daemon(.workingGroup), replica]
                let (attempts, before) = (journal.attempts, journal.count)
                for round in 0..<6 {
                    #expect(try await daemons[round % 2].stop().isSuccess)
                    try await daemons[round % 2].start()
                    try await waitUntilHeard(of: daemons[round % 2])
                }
                let failed = (journal.attempts - attempts) - (journal.count - before)
                // Those that are under way right now have been tried and not yet been answered.
                #expect(failed <= 8)
                return "6 stops, one replica at a time, \(max(0, failed - 8)) attempts failed"
            }
            #expect(try await replica.stop().isSuccess)
        }

        /// Until the process answers and those who ask it may have noticed.
        private func waitUntilHeard(of daemon: Daemon) async throws {
            let endpoint = try #require(daemon.name == "working-group" ? first : second)
            let bus = try await backbone.bus(as: "gateway", [.workingGroup: endpoint])
            try await eventually("the replica") {
                (try? await bus.send(ShowBoard.definition.name, "{}", to: .workingGroup, as: nil, within: .seconds(1)))
                    != nil
            }
            await bus.close()
            // A client pings each replica twice a second.
            try await Task.sleep(for: .milliseconds(700))
        }
    }
}
