import Models
import Postgres
import Reactor
import TestSupport
import Testing

@testable import Messaging

@Suite("Events that cannot be applied", .serialized) @Reactor struct DeadLetterTests {
    static let database = Task { try await TestDatabase.make("dead_letters") }

    @Test(
        "An event that fails is set aside with its aggregate while others flow, and is applied in order once it can be")
    func failuresAreSetAside() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            try await both.poison("b")
            for body in ["a", "b", "c"] { try await both.add(body, to: "sick") }
            for body in ["1", "2", "3"] { try await both.add(body, to: "sound") }
            try await both.follow { _ async throws in
                try await both.copied(["1", "2", "3"], of: "sound")
                try await both.copied(["a"], of: "sick")
                #expect(try await both.letters() == ["b retrying", "c waiting"])
                try await both.heal()
                try await both.copied(["a", "b", "c"], of: "sick")
                #expect(try await both.letters() == [])
                try await both.add("d", to: "sick")
                try await both.copied(["a", "b", "c", "d"], of: "sick")
            }
        }
    }

    @Test("An event that fails five times is parked, and its aggregate with it")
    func hopelessEventsAreParked() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            try await both.poison("b")
            for body in ["b", "c"] { try await both.add(body, to: "sick") }
            try await both.follow { _ async throws in
                for attempt in 1...4 {
                    try await eventually("attempt \(attempt) failed") { try await both.attempts() ?? 0 >= attempt }
                    try await both.makeDue()
                }
                try await eventually("it is parked") { try await both.letters() == ["b parked", "c waiting"] }
                #expect(try await both.attempts() == 5)
                // then nothing of the aggregate is tried any more, others flow
                try await both.heal()
                try await both.add("1", to: "sound")
                try await both.copied(["1"], of: "sound")
                #expect(try await both.copies(of: "sick") == [])
            }
        }
    }

    @Test("An event that cannot be read is parked at once")
    func unreadableEventsAreParked() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            try await both.submissions.pool.execute(
                """
                INSERT INTO outbox (aggregate, entry) VALUES ('sick', \(
                    "{\"specversion\":\"1.0\",\"id\":\"\(MessageID())\",\"source\":\"/submissions\","
                        + "\"type\":\"\(NoteAdded.type)\",\"subject\":\"sick\",\"data\":{\"sheet\":7}}"))
                """)
            try await both.follow { _ async throws in
                try await both.add("1", to: "sound")
                try await both.copied(["1"], of: "sound")
                let state: String = try await both.notifications.pool.one("SELECT state FROM dead_letter")
                #expect(state == "parked")
            }
        }
    }

    @Test("The pauses between the attempts grow, and there are four of them")
    func pausesGrow() async throws {
        try await Self.database.value.clear()
        try await withPool(Self.database.value.configuration(of: .notifications)) { pool async throws in
            let envelope = Envelope(
                source: "/submissions", type: "t", subject: "sick", position: EventPosition(rawValue: 1))
            let entry = EventBatch.Entry(text: envelope.frame(), envelope: envelope)
            let pauses = try await pool.transaction { transaction in
                // now() stands still within a transaction
                let pause: SQL = "SELECT extract(epoch FROM next_attempt_at - now())::float8 FROM dead_letter"
                transaction.enqueue(DeadLetter.insert(entry, from: .submissions, error: Fault("first")))
                var pauses: [Double?] = [try await transaction.one(pause)]
                for attempts in Int32(1)...4 {
                    transaction.enqueue(
                        DeadLetter.failed(1, from: .submissions, attempts: attempts, error: "again"))
                    pauses.append(try await transaction.one(pause))
                }
                return pauses
            }
            #expect(pauses == [1, 5, 30, 120, nil])
            #expect(try await pool.one("SELECT state || ' ' || attempts FROM dead_letter") == "parked 5")
        }
    }

    @Test("An outage of the database while an event is applied counts as no attempt")
    func outagesAreNoAttempts() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            try await withPool(Self.database.value.administrator(schema: "notifications")) { pool async throws in
                let gate = Gate.named("outage")
                let lock = Task { @Reactor in
                    try await pool.transaction { transaction in
                        try await transaction.execute("LOCK TABLE copy")
                        await gate.pass()
                    }
                }
                try await gate.reached(by: 1)
                try await both.follow { _ async throws in
                    try await both.add("a")
                    for round in 1...3 {
                        try await eventually("outage \(round)") {
                            try await pool.one(
                                """
                                SELECT count(*) FROM pg_stat_activity
                                WHERE datname = current_database() AND wait_event_type = 'Lock'
                                """, as: Int.self) > 0
                        }
                        try await Self.database.value.terminateBackends(of: .notifications)
                    }
                    gate.open()
                    try await lock.value
                    try await both.copied(["a"])
                    #expect(try await both.letters() == [])
                }
            }
        }
    }

    @Test("Whoever may look after the system lists, shows, retries and discards what is parked")
    func parkedEventsAreHandled() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            let token = try await TestBus.token("ops", [.ops])
            try await both.poison("b")
            try await both.poison("y")
            for body in ["b", "c"] { try await both.add(body, to: "first") }
            for body in ["y", "z"] { try await both.add(body, to: "second") }
            try await both.follow { _ async throws in
                try await eventually("all are set aside") { try await both.letters().count == 4 }
                try await both.park()
                let list = try await both.gateway.send(
                    ListDeadLetters(service: .notifications), to: .notifications, as: token)
                #expect(list.items.map(\.state) == [.parked, .waiting, .parked, .waiting])
                #expect(list.items.allSatisfy { $0.source == .submissions && $0.entry == nil })
                let first = try #require(list.items.first)
                let show = ShowDeadLetter(service: .notifications, source: .submissions, position: first.position)
                let shown = try await both.gateway.send(show, to: .notifications, as: token)
                #expect(shown.entry == nil, "what an event says is not for everybody who looks after the system")
                let whole = try await both.gateway.send(
                    show, to: .notifications, as: try await TestBus.token("secretariat", [.secretariat]))
                #expect(whole.entry?.contains("\"b\"") == true)
                #expect(shown.error?.contains("poison") == true)

                // when the cause is gone, the first is retried
                try await both.heal()
                _ = try await both.gateway.send(
                    RetryDeadLetter(service: .notifications, source: .submissions, position: first.position),
                    to: .notifications, as: token)
                try await both.copied(["b", "c"], of: "first")
                #expect(try await both.copies(of: "second") == [])

                // and the second given up
                _ = try await both.gateway.send(
                    DiscardDeadLetter(
                        service: .notifications, source: .submissions, position: list.items[2].position,
                        reason: "Not worth it."), to: .notifications, as: token)
                try await both.copied(["z"], of: "second")
                #expect(try await both.letters() == [])
                let problem = await #expect(throws: RemoteProblem.self) {
                    try await both.gateway.send(
                        ShowDeadLetter(service: .notifications, source: .submissions, position: first.position),
                        to: .notifications, as: token)
                }
                #expect(problem?.problem.code == .notFound)
            }
        }
    }

    @Test("Nobody else may")
    func othersMayNot() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            let token = try await TestBus.token("delegate", [.delegate])
            let problem = await #expect(throws: RemoteProblem.self) {
                try await both.gateway.send(
                    ListDeadLetters(service: .notifications), to: .notifications, as: token)
            }
            #expect(problem?.problem.code == .forbidden)
        }
    }
}

extension Following {
    /// What is set aside, in the order of the log: the note's body and the state.
    func letters() async throws -> [String] {
        try await notifications.pool.query(
            Ask("SELECT (entry::jsonb #>> '{data,body}') || ' ' || state FROM dead_letter ORDER BY position"))
    }

    func attempts() async throws -> Int? {
        try await notifications.pool.query(Ask<Int>("SELECT attempts FROM dead_letter ORDER BY position")).first
    }

    /// Lets the pause before the next attempt be over.
    func makeDue() async throws {
        try await notifications.pool.execute(
            "UPDATE dead_letter SET next_attempt_at = now() WHERE state = 'retrying'")
    }

    /// Lets all attempts be used up.
    func park() async throws {
        try await notifications.pool.execute(
            "UPDATE dead_letter SET state = 'parked', next_attempt_at = NULL WHERE state = 'retrying'")
    }
}
