import Glibc
import Postgres
import Reactor
import TestSupport
import Testing

@Suite("The pool") @Reactor struct PoolTests {
    static let database = Task { @Reactor in
        let database = try await TestDatabase.make("pool", isEmpty: true)
        try await database.run("CREATE TABLE mark (name text PRIMARY KEY)")
        return database
    }

    @Test("Never more connections are open than allowed, and everybody gets a turn")
    func connectionsAreBounded() async throws {
        var configuration = try await Self.database.value.administrator()
        configuration.maximumConnections = 3
        configuration.applicationName = "bounded"
        try await withPool(configuration) { pool async throws in
            let gate = Gate.named("bounded")
            async let answers = atOnce(20) { number in
                try await pool.transaction { transaction in
                    let number: Int = try await transaction.one("SELECT \(number)")
                    await gate.pass()
                    return number
                }
            }
            try await gate.reached(by: 3)
            #expect(pool.waitingCallers == 17)
            #expect(pool.openConnections == 3)
            #expect(try await backends(of: "bounded") == 3)
            gate.open()
            #expect(try await answers == Array(0..<20))
            #expect(pool.waitingCallers == 0)
            #expect(try await backends(of: "bounded") == 3)
        }
        try await eventually("all connections closed") { try await backends(of: "bounded") == 0 }
    }

    @Test("A caller that is cancelled while it waits goes at once, and takes no connection with it")
    func waitingIsCancellable() async throws {
        var configuration = try await Self.database.value.administrator()
        configuration.maximumConnections = 1
        configuration.leaseTimeout = .seconds(600)
        try await withPool(configuration) { pool async throws in
            let gate = Gate.named("cancelled-lease")
            let holder = Task { @Reactor in
                try await pool.transaction { transaction in
                    _ = try await transaction.one("SELECT 1", as: Int.self)
                    await gate.pass()
                }
            }
            try await gate.reached(by: 1)
            let waiter = Task { @Reactor in try await pool.one("SELECT 2", as: Int.self) }
            try await eventually("a caller waits") { pool.waitingCallers == 1 }
            waiter.cancel()
            await #expect(throws: CancellationError.self) { try await waiter.value }
            #expect(pool.waitingCallers == 0)
            gate.open()
            try await holder.value
            #expect(try await pool.one("SELECT 3") == 3)
        }
    }

    @Test("A caller for whom no connection becomes free is told so, and those after it are served")
    func waitingEnds() async throws {
        var configuration = try await Self.database.value.administrator()
        configuration.maximumConnections = 1
        configuration.leaseTimeout = .milliseconds(50)
        try await withPool(configuration) { pool async throws in
            try await eventually("the connection is made") { (try? await pool.one("SELECT 1")) == 1 }
            let gate = Gate.named("timed-out-lease")
            let holder = Task { @Reactor in
                try await pool.transaction { transaction in
                    _ = try await transaction.one("SELECT 1", as: Int.self)
                    await gate.pass()
                }
            }
            try await gate.reached(by: 1)
            await #expect(throws: PoolTimedOut.self) { try await pool.one("SELECT 2", as: Int.self) }
            gate.open()
            try await holder.value
            #expect(try await pool.one("SELECT 3") == 3)
        }
    }

    @Test("Where there is no database a caller learns why")
    func failuresToConnectAreTold() async throws {
        var configuration = PoolConfiguration(
            "host=/nonexistent user=postgres", schema: "public", applicationName: "tests")
        configuration.leaseTimeout = .milliseconds(50)
        try await withPool(configuration) { pool async throws in
            try await eventually("an attempt to connect has failed, and the caller is told of it") {
                let error = await #expect(throws: PoolTimedOut.self) { try await pool.one("SELECT 1", as: Int.self) }
                #expect(error.map(isUnavailable) == true)
                return error?.description.contains("/nonexistent") == true
            }
        }
    }

    @Test("A host that is silent does not take the time of the one after it, and is not asked first again")
    func silentHostsAreLeft() async throws {
        let silent = try SilentHost()
        defer { silent.close() }
        let administrator = try TestCluster.administrator
        let folder = try #require(administrator.firstMatch(of: /host=(\S+)/)?.1)
        var configuration = PoolConfiguration(
            "\(administrator) host=127.0.0.1,\(folder) port=\(silent.port),5432", schema: "public",
            applicationName: "tests")
        configuration.connectTimeout = .seconds(6)
        configuration.leaseTimeout = .seconds(5)
        configuration.maximumConnections = 2
        try await withPool(configuration) { pool async throws in
            #expect(try await pool.one("SELECT 1") == 1)
            let asked = silent.asked
            #expect(asked == 1)
            _ = try await atOnce(2) { _ in try await pool.one("SELECT 1 FROM pg_sleep(0.01)", as: Int.self) }
            #expect(silent.asked == asked)
        }
    }

    @Test(
        "A server that stands still is left for the next host: a statement is lost, the outcome of a COMMIT is unknown")
    func standstillsAreLeft() async throws {
        let relay = try Relay()
        defer { relay.close() }
        var configuration = try await relay.configuration(
            before: Self.database.value, statementTimeout: .milliseconds(500))
        configuration.maximumConnections = 3
        try await withPool(configuration) { pool async throws in
            let gate = Gate.named("standstill")
            let commit = Task { @Reactor in
                try await pool.transaction { transaction in
                    try await transaction.execute("INSERT INTO mark VALUES ('frozen')")
                    await gate.pass()
                }
            }
            try await gate.reached(by: 1)
            _ = try await atOnce(2) { _ in try await pool.one("SELECT 1 FROM pg_sleep(0.01)", as: Int.self) }
            #expect(pool.openConnections == 3)

            relay.freeze()
            gate.open()
            let lost = await #expect(throws: ConnectionLost.self) { try await pool.one("SELECT 2", as: Int.self) }
            #expect(lost?.description.contains("did not answer") == true)
            await #expect(throws: OutcomeUnknown.self) { try await commit.value }
            #expect(pool.openConnections == 0)
            #expect(try await pool.one("SELECT count(*) FROM mark WHERE name = 'frozen'") == 0)
            #expect(pool.openConnections == 1)
        }
    }

    @Test("A backend that stands still gives its connection back to nobody, and those after it are served")
    func stoppedBackendsAreLeft() async throws {
        var configuration = try await Self.database.value.administrator()
        configuration.maximumConnections = 1
        configuration.statementTimeout = .milliseconds(500)
        try await withPool(configuration) { pool async throws in
            let backend: Int = try await pool.one("SELECT pg_backend_pid()")
            #expect(kill(pid_t(backend), SIGSTOP) == 0)
            defer { kill(pid_t(backend), SIGCONT) }
            await #expect(throws: ConnectionLost.self) { try await pool.one("SELECT 1", as: Int.self) }
            #expect(try await pool.one("SELECT pg_backend_pid()") != backend)
        }
    }

    @Test("Why no connection could be made is told only until one is made")
    func formerFailuresAreForgotten() async throws {
        let relay = try Relay(to: "/nonexistent")
        defer { relay.close() }
        var configuration = try await relay.configuration(of: Self.database.value)
        configuration.maximumConnections = 1
        configuration.leaseTimeout = .milliseconds(300)
        try await withPool(configuration) { pool async throws in
            try await eventually("a caller is told why") {
                let error = await #expect(throws: PoolTimedOut.self) { try await pool.one("SELECT 1", as: Int.self) }
                return error?.lastFailure != nil
            }
            relay.target = try Relay.clusterSocket
            try await eventually("a connection is made") { (try? await pool.one("SELECT 1")) == 1 }
            let gate = Gate.named("former-failures")
            let holder = Task { @Reactor in
                try await pool.transaction { transaction in
                    _ = try await transaction.one("SELECT 1", as: Int.self)
                    await gate.pass()
                }
            }
            try await gate.reached(by: 1)
            let error = await #expect(throws: PoolTimedOut.self) { try await pool.one("SELECT 2", as: Int.self) }
            #expect(error.map { $0.lastFailure == nil } == true)
            gate.open()
            try await holder.value
        }
    }

    @Test("Callers that wait when the pool is closed, or come later, are refused at once")
    func closedPoolsRefuse() async throws {
        var configuration = PoolConfiguration(
            "host=/nonexistent user=postgres", schema: "public", applicationName: "tests")
        configuration.leaseTimeout = .seconds(600)
        let pool = Pool(configuration, logger: .silent)
        let running = Task { @Reactor in await pool.run() }
        let waiter = Task { @Reactor in try await pool.one("SELECT 1", as: Int.self) }
        try await eventually("a caller waits") { pool.waitingCallers == 1 }
        running.cancel()
        await running.value
        await #expect(throws: ConnectionLost.self) { try await waiter.value }
        await #expect(throws: ConnectionLost.self) { try await pool.one("SELECT 1", as: Int.self) }
    }

    @Test("A connection killed in a transaction is reported as lost, nothing of it stays, and the pool recovers")
    func killedTransactionsAreLost() async throws {
        var configuration = try await Self.database.value.administrator()
        configuration.maximumConnections = 1
        let database = try await Self.database.value
        try await withPool(configuration) { pool async throws in
            var killed = 0
            await #expect(throws: ConnectionLost.self) {
                try await pool.transaction { transaction in
                    try await transaction.execute("INSERT INTO mark VALUES ('lost')")
                    killed = try await transaction.one("SELECT pg_backend_pid()")
                    try await database.terminate(killed)
                    try await transaction.execute("INSERT INTO mark VALUES ('lost-2')")
                }
            }
            #expect(try await pool.one("SELECT pg_backend_pid()") != killed)
            #expect(try await pool.one("SELECT count(*) FROM mark WHERE name LIKE 'lost%'") == 0)
            #expect(pool.openConnections == 1)
        }
    }

    @Test("A statement that is under way when its connection is killed is reported as lost")
    func killedStatementsAreLost() async throws {
        var configuration = try await Self.database.value.administrator()
        configuration.applicationName = "sleeper"
        let database = try await Self.database.value
        try await withPool(configuration) { pool async throws in
            let sleeper = Task { @Reactor in try await pool.execute("SELECT pg_sleep(600)") }
            try await eventually("it sleeps") { try await sleeping(of: "sleeper") != nil }
            try await database.terminate(try #require(try await sleeping(of: "sleeper")))
            await #expect(throws: ConnectionLost.self) { try await sleeper.value }
            #expect(try await pool.one("SELECT 1") == 1)
        }
    }

    @Test("Connections that are killed while they are idle are replaced unnoticed, and no longer counted")
    func killedIdleConnectionsAreReplaced() async throws {
        var configuration = try await Self.database.value.administrator()
        configuration.maximumConnections = 3
        let database = try await Self.database.value
        try await withPool(configuration) { pool async throws in
            for round in 0..<3 {
                let gate = Gate.named("idle-\(round)")
                async let leased = atOnce(3) { _ in
                    try await pool.transaction { transaction in
                        let backend: Int = try await transaction.one("SELECT pg_backend_pid()")
                        await gate.pass()
                        return backend
                    }
                }
                try await gate.reached(by: 3)
                gate.open()
                let backends = try await leased
                for backend in backends { try await database.terminate(backend) }
                try await eventually("the pool has noticed") { pool.openConnections == 0 }
                #expect(try await pool.one("SELECT count(*) FROM mark", as: Int.self) >= 0)
            }
        }
    }

    @Test("A link that breaks during COMMIT leaves the outcome open, and says so")
    func brokenCommitsAreUnknown() async throws {
        let database = try await Self.database.value
        try await database.run(
            "CREATE TABLE slow (name text)",
            """
            CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN PERFORM pg_sleep(600); RETURN NULL; END $$
            """,
            """
            CREATE CONSTRAINT TRIGGER hold AFTER INSERT ON slow DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION hold()
            """)
        var configuration = try database.administrator()
        configuration.applicationName = "committer"
        try await withPool(configuration) { pool async throws in
            let committer = Task { @Reactor in
                try await pool.transaction { $0.enqueue("INSERT INTO slow VALUES ('x')") }
            }
            try await eventually("it commits") { try await sleeping(of: "committer") != nil }
            try await database.terminate(try #require(try await sleeping(of: "committer")))
            let error = await #expect(throws: OutcomeUnknown.self) { try await committer.value }
            #expect(error.map(isUnavailable) == true)
            #expect(try await pool.one("SELECT count(*) FROM slow") == 0)
        }
    }

    private func backends(of application: String) async throws -> Int {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            try await pool.one("SELECT count(*) FROM pg_stat_activity WHERE application_name = \(application)")
        }
    }

    private func sleeping(of application: String) async throws -> Int? {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            try await pool.query(
                Ask<Int>(
                    """
                    SELECT pid FROM pg_stat_activity
                    WHERE application_name = \(application) AND wait_event = 'PgSleep'
                    """)
            ).first
        }
    }
}

extension TestDatabase {
    /// Kills a backend, and returns when it is gone.
    @Reactor func terminate(_ backend: Int) async throws {
        try await withPool(try administrator()) { pool async throws in
            _ = try await pool.one("SELECT pg_terminate_backend(\(Int32(backend)), 30000)", as: Bool.self)
        }
    }
}
