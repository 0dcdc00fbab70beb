import Messaging
import Models
import Postgres
import Reactor
import ServiceKit
import TestSupport
import Testing

@Suite("Commands", .serialized) @Reactor struct CommandTests {
    static let database = Task { @Reactor in
        let database = try await TestDatabase.make("commands")
        // Commits of this database wait for a standby, once one is asked for.
        try await database.run("ALTER DATABASE \(unsafe: database.name) SET synchronous_commit = 'on'")
        return database
    }

    @Test("A command is carried out, answered and told")
    func commandsAreCarriedOut() async throws {
        try await inService { service, gateway async throws in
            let answer = try await gateway.send(
                AddNote(sheet: "plain", body: "a"), to: .submissions, as: try await TestBus.token())
            #expect(answer == NoteAdded(sheet: "plain", number: 1, body: "a"))
            #expect(try await gateway.send(CountNotes(sheet: "plain"), to: .submissions).count == 1)
            try await eventually("it is told") { try await told(about: "plain", service) == 1 }
        }
    }

    @Test("A command that is repeated with its key gets the same answer and has no second effect")
    func repetitionsAreAnsweredAlike() async throws {
        try await inService { service, gateway async throws in
            let token = try await TestBus.token()
            let key = MessageID()
            let first = try await gateway.send(
                AddNote(sheet: "repeated", body: "a"), to: .submissions, as: token, key: key)
            for _ in 0..<3 {
                let again = try await gateway.send(
                    AddNote(sheet: "repeated", body: "a"), to: .submissions, as: token, key: key)
                #expect(again == first)
            }
            try await expectOne("repeated", service)
        }
    }

    @Test("Of a command that comes ten times at once one is carried out and all are answered alike")
    func simultaneousRepetitionsAreAnsweredAlike() async throws {
        try await inService { service, _ async throws in
            let token = try await TestBus.token()
            let key = MessageID()
            let clients = try (0..<10).map { _ in try service.client() }
            let answers = try await atOnce(10) { number in
                try await clients[number].send(
                    AddNote(sheet: "simultaneous", body: "a"), to: .submissions, as: token, key: key)
            }
            #expect(answers.allSatisfy { $0 == NoteAdded(sheet: "simultaneous", number: 1, body: "a") })
            try await expectOne("simultaneous", service)
        }
    }

    @Test("A key that was used for another command is refused, and the other command stands")
    func reusedKeysAreRefused() async throws {
        try await inService { service, gateway async throws in
            let token = try await TestBus.token()
            let key = MessageID()
            _ = try await gateway.send(AddNote(sheet: "reused", body: "a"), to: .submissions, as: token, key: key)
            let problem = await #expect(throws: RemoteProblem.self) {
                try await gateway.send(AddNote(sheet: "reused", body: "b"), to: .submissions, as: token, key: key)
            }
            #expect(problem?.problem.code == .idempotencyKeyReused)
            #expect(problem?.problem.status == 422)
            try await expectOne("reused", service)
        }
    }

    @Test("Keys of different actors have nothing to do with each other")
    func keysBelongToActors() async throws {
        try await inService { _, gateway async throws in
            let key = MessageID()
            for subject in ["one", "other"] as [ActorID] {
                _ = try await gateway.send(
                    AddNote(sheet: "actors", body: "a"), to: .submissions, as: try await TestBus.token(subject),
                    key: key)
            }
            #expect(try await gateway.send(CountNotes(sheet: "actors"), to: .submissions).count == 2)
        }
    }

    @Test("A key of one actor is another command's where the actor comes in other roles or for another party")
    func keysBelongToRoles() async throws {
        try await inService { _, gateway async throws in
            let key = MessageID()
            let party = try #require(PartyID(rawValue: "chile"))
            func send(_ roles: Set<Role>, _ party: PartyID? = nil, for place: PartyID? = nil) async throws {
                let actor = Actor(subject: "same", roles: roles, party: party, onBehalfOf: place)
                let token = try await TestBus.issuer.value.token(for: actor, lifetime: .seconds(60))
                _ = try await gateway.send(
                    AddNote(sheet: "roles-of-keys", body: "a"), to: .submissions, as: token, key: key)
            }
            for _ in 0..<2 { try await send([.secretariat]) }
            for refused in [
                try await problem { try await send([.secretariat, .ops]) },
                try await problem { try await send([.secretariat], party) },
                try await problem { try await send([.secretariat], for: party) },
            ] { #expect(refused == .idempotencyKeyReused) }
            #expect(try await gateway.send(CountNotes(sheet: "roles-of-keys"), to: .submissions).count == 1)
        }
    }

    private func problem(_ body: () async throws -> Void) async throws -> ProblemCode? {
        do {
            try await body()
            return nil
        } catch let refused as RemoteProblem {
            return refused.problem.code
        }
    }

    @Test("A domain no is stored: it stays the answer, and nothing of the command remains")
    func rejectionsAreStored() async throws {
        try await inService { service, gateway async throws in
            let token = try await TestBus.token()
            let key = MessageID()
            Misfortune.prepare(Rejection(.transitionRefused, detail: "Not today."), for: "rejected")
            for _ in 0..<2 {
                let problem = await #expect(throws: RemoteProblem.self) {
                    try await gateway.send(
                        AddNote(sheet: "rejected", body: "rejected"), to: .submissions, as: token, key: key)
                }
                #expect(problem?.problem == Rejection(.transitionRefused, detail: "Not today.").problem)
            }
            #expect(try await service.pool.one("SELECT count(*) FROM sheet WHERE name = 'rejected'") == 0)
            #expect(try await told(about: "rejected", service) == 0)
        }
    }

    @Test("What the public is refused leaves nothing behind; what somebody is refused does")
    func publicRefusalsAreNotStored() async throws {
        try await inService { service, gateway async throws in
            for token in [nil, try await TestBus.token("refused")] {
                for _ in 0..<3 {
                    let problem = await #expect(throws: RemoteProblem.self) {
                        try await gateway.send(RefuseNote(), to: .submissions, as: token)
                    }
                    #expect(problem?.problem.code == .transitionRefused)
                }
            }
            func receipts(of actor: String) async throws -> Int {
                try await service.pool.one("SELECT count(*) FROM command_receipt WHERE actor = \(actor)")
            }
            #expect(try await receipts(of: "public") == 0)
            #expect(try await receipts(of: "refused") == 3)
        }
    }

    @Test(
        "A failure that is not the domain's is not stored: the same key works as soon as the cause is gone",
        arguments: [503, 500])
    func failuresAreNotStored(_ status: Int) async throws {
        try await inService { service, gateway async throws in
            let token = try await TestBus.token()
            let key = MessageID()
            let sheet = "failing-\(status)"
            let cause: any Error =
                status == 503 ? Unavailable("Not now.", retryAfter: .seconds(1)) : Fault("secret internals")
            Misfortune.prepare(cause, for: sheet)
            let problem = await #expect(throws: RemoteProblem.self) {
                try await gateway.send(AddNote(sheet: sheet, body: sheet), to: .submissions, as: token, key: key)
            }
            #expect(problem?.problem.status == status)
            #expect(problem?.problem.detail?.contains("secret") == false)
            let answer = try await gateway.send(
                AddNote(sheet: sheet, body: sheet), to: .submissions, as: token, key: key)
            #expect(answer.number == 1)
            try await expectOne(sheet, service)
        }
    }

    @Test("A command whose connection is killed before COMMIT is carried out again, once in effect")
    func killedCommandsAreRepeated() async throws {
        try await inService { service, gateway async throws in
            let gate = Gate.named("killed-command")
            async let answer = gateway.send(
                AddNote(sheet: "killed", body: "a", gate: "killed-command"), to: .submissions,
                as: try await TestBus.token())
            try await gate.reached(by: 1)
            try await Self.database.value.terminateBackends(of: .submissions)
            gate.open()
            #expect(try await answer.number == 1)
            #expect(gate.arrivals >= 2)
            try await expectOne("killed", service)
        }
    }

    @Test("A command whose connection dies after COMMIT and before the answer is settled by its receipt")
    func unknownOutcomesAreSettled() async throws {
        try await inService { service, gateway async throws in
            // given a COMMIT that is durable and waits for a standby before it answers
            try await Self.database.value.run(
                "ALTER SYSTEM SET synchronous_standby_names = 'nobody'", "SELECT pg_reload_conf()")
            let token = try await TestBus.token()
            async let answer = gateway.send(
                AddNote(sheet: "unknown", body: "a"), to: .submissions, as: token, within: .seconds(20))
            let database = try await Self.database.value
            try await eventually("the commit waits") {
                try await withPool(database.administrator()) { pool async throws in
                    try await pool.one(
                        "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'", as: Int.self) > 0
                }
            }
            // when nobody waits any more, and the link dies
            try await database.run("ALTER SYSTEM RESET synchronous_standby_names")
            try await database.terminateBackends(of: .submissions)
            try await database.run("SELECT pg_reload_conf()")
            // then
            #expect(try await answer == NoteAdded(sheet: "unknown", number: 1, body: "a"))
            try await expectOne("unknown", service)
        }
    }

    @Test("Receipts that nobody can still ask for are forgotten, others are kept")
    func receiptsExpire() async throws {
        try await inService { service, gateway async throws in
            let token = try await TestBus.token("receipts")
            for body in ["old", "new"] {
                _ = try await gateway.send(AddNote(sheet: "receipts", body: body), to: .submissions, as: token)
            }
            try await service.pool.execute(
                """
                UPDATE command_receipt SET expires_at = now() - interval '1 second'
                WHERE actor = 'receipts' AND reply LIKE '%old%'
                """)
            try await Receipts.deleteExpired(in: service.pool)
            let left = try await service.pool.query(
                Ask<String>("SELECT reply FROM command_receipt WHERE actor = 'receipts'"))
            #expect(left.count == 1)
            #expect(left.first?.contains("new") == true)
        }
    }

    private func inService(_ body: @Reactor (TestService, RequestClient) async throws -> Void) async throws {
        try await withService(in: Self.database.value) { service async throws in
            try await body(service, try service.client())
        }
    }

    /// One note, one receipt and one event, however often it was asked for.
    private func expectOne(
        _ sheet: String, _ service: TestService, _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let notes: Int = try await service.pool.one("SELECT count(*) FROM note WHERE sheet = \(sheet)")
        #expect(notes == 1, sourceLocation: location)
        try await eventually("the event is in the log") { try await told(about: sheet, service) == 1 }
        #expect(try await service.pool.one("SELECT count(*) FROM outbox") == 0, sourceLocation: location)
    }

    private func told(about sheet: String, _ service: TestService) async throws -> Int {
        try await service.pool.one(
            "SELECT count(*) FROM event_log WHERE entry::jsonb ->> 'subject' = \("point:\(sheet)")")
    }
}

extension TestDatabase {
    /// Kills the connections of a service, and returns when they are gone.
    @Reactor func terminateBackends(of service: ServiceName) async throws {
        try await withPool(try administrator()) { pool async throws in
            _ = try await pool.query(
                Ask<Bool>(
                    """
                    SELECT pg_terminate_backend(pid, 30000) FROM pg_stat_activity
                    WHERE datname = \(name) AND application_name = \("tests of \(service.rawValue)")
                    """))
        }
    }
}
