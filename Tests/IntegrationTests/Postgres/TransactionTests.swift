import Postgres
import Reactor
import TestSupport
import Testing

@Suite("Transactions") @Reactor struct TransactionTests {
    static let database = Task { @Reactor in
        let database = try await TestDatabase.make("transactions", isEmpty: true)
        try await database.run(
            "CREATE TABLE account (name text PRIMARY KEY, balance bigint NOT NULL CHECK (balance >= 0))",
            "ALTER DATABASE \(unsafe: database.name) SET deadlock_timeout = '20ms'")
        return database
    }

    private struct Stop: Error {}

    @Test("A transaction that returns is durable, statements that were only enqueued included")
    func commits() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            let seen = try await pool.transaction { transaction in
                transaction.enqueue("INSERT INTO account VALUES ('commit-1', 1)")
                let seen = try await transaction.one(
                    "SELECT balance FROM account WHERE name = 'commit-1'", as: Int.self)
                transaction.enqueue("INSERT INTO account VALUES ('commit-2', 2)")
                return seen
            }
            #expect(seen == 1)
            #expect(try await balances(like: "commit-%", pool) == [1, 2])
        }
    }

    @Test("A transaction that only enqueues is carried out in one trip with its COMMIT")
    func commitsEnqueuedOnly() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            try await pool.transaction { $0.enqueue("INSERT INTO account VALUES ('queued', 7)") }
            #expect(try await balances(like: "queued", pool) == [7])
        }
    }

    @Test("A transaction that asks nothing touches no database")
    func emptyTransactionsAreFree() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            #expect(try await pool.transaction { _ in 42 } == 42)
        }
    }

    @Test("A body that throws leaves nothing behind, and its connection stays in use")
    func rollsBack() async throws {
        var configuration = try await Self.database.value.administrator()
        configuration.maximumConnections = 1
        try await withPool(configuration) { pool async throws in
            let backend: Int = try await pool.one("SELECT pg_backend_pid()")
            await #expect(throws: Stop.self) {
                try await pool.transaction { transaction in
                    try await transaction.execute("INSERT INTO account VALUES ('rolled-back', 1)")
                    transaction.enqueue("INSERT INTO account VALUES ('never-sent', 1)")
                    throw Stop()
                }
            }
            #expect(try await balances(like: "rolled-back", pool) == [])
            #expect(try await balances(like: "never-sent", pool) == [])
            #expect(try await pool.one("SELECT pg_backend_pid()") == backend)
        }
    }

    @Test("The error of an enqueued statement surfaces at the next awaited one, and undoes everything")
    func enqueuedErrorsSurface() async throws {
        var configuration = try await Self.database.value.administrator()
        configuration.maximumConnections = 1
        try await withPool(configuration) { pool async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await pool.transaction { transaction in
                    try await transaction.execute("INSERT INTO account VALUES ('surfacing', 1)")
                    transaction.enqueue("INSERT INTO account VALUES ('surfacing', 2)")
                    _ = try await transaction.one("SELECT 1", as: Int.self)
                    Issue.record("the statement after the broken one must not succeed")
                }
            }
            #expect(error?.constraint == "account_pkey")
            #expect(try await balances(like: "surfacing", pool) == [])
        }
    }

    @Test("The error of a statement that is enqueued last surfaces at the COMMIT, and undoes everything")
    func lastErrorsSurface() async throws {
        var configuration = try await Self.database.value.administrator()
        configuration.maximumConnections = 1
        try await withPool(configuration) { pool async throws in
            let backend: Int = try await pool.one("SELECT pg_backend_pid()")
            let error = await #expect(throws: PostgresError.self) {
                try await pool.transaction { transaction in
                    transaction.enqueue("INSERT INTO account VALUES ('last', 1)")
                    transaction.enqueue("INSERT INTO account VALUES ('last-broken', -1)")
                }
            }
            #expect(error?.constraint == "account_balance_check")
            #expect(try await balances(like: "last%", pool) == [])
            #expect(try await pool.one("SELECT pg_backend_pid()") == backend)
        }
    }

    @Test("A body that swallows an error cannot commit what PostgreSQL has given up")
    func swallowedErrorsDoNotCommit() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            await #expect(throws: (any Error).self) {
                try await pool.transaction { transaction in
                    try await transaction.execute("INSERT INTO account VALUES ('hollow', 1)")
                    _ = try? await transaction.execute("SELECT 1/0")
                }
            }
            #expect(try await balances(like: "hollow", pool) == [])
        }
    }

    @Test("A leading statement is looked at before the body sees anything, and before anything is durable")
    func leadingIsCheckedFirst() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            await #expect(throws: Stop.self) {
                try await pool.transaction(
                    leading: Ask<Int>("SELECT 1"), check: { if $0 == [1] { throw Stop() } },
                    { transaction in
                        _ = try await transaction.one("SELECT 2", as: Int.self)
                        Issue.record("the body must not see a result")
                    })
            }
            await #expect(throws: Stop.self) {
                try await pool.transaction(
                    leading: Ask<Int>("SELECT 1"), check: { if $0 == [1] { throw Stop() } },
                    { $0.enqueue("INSERT INTO account VALUES ('leading', 1)") })
            }
            #expect(try await balances(like: "leading", pool) == [])
        }
    }

    @Test("A serialization failure is invisible: the body runs again and sees the newest state")
    func serializationFailuresAreRetried() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            try await pool.execute("INSERT INTO account VALUES ('serial', 0)")
            var attempts = 0
            try await pool.transaction { transaction in
                attempts += 1
                try await transaction.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
                let balance: Int = try await transaction.one("SELECT balance FROM account WHERE name = 'serial'")
                if attempts == 1 { try await pool.execute("UPDATE account SET balance = 10 WHERE name = 'serial'") }
                transaction.enqueue("UPDATE account SET balance = \(balance + 1) WHERE name = 'serial'")
            }
            #expect(attempts == 2)
            #expect(try await balances(like: "serial", pool) == [11])
        }
    }

    @Test("A transaction that is refused again and again gives up with PostgreSQL's own words")
    func retriesEnd() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            try await pool.execute("INSERT INTO account VALUES ('hopeless', 0)")
            var attempts = 0
            let error = await #expect(throws: PostgresError.self) {
                try await pool.transaction { transaction in
                    attempts += 1
                    try await transaction.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
                    _ = try await transaction.one("SELECT balance FROM account WHERE name = 'hopeless'", as: Int.self)
                    try await pool.execute("UPDATE account SET balance = balance + 1 WHERE name = 'hopeless'")
                    try await transaction.execute("UPDATE account SET balance = 0 WHERE name = 'hopeless'")
                }
            }
            #expect(error?.sqlState == "40001")
            #expect(attempts == 3)
        }
    }

    @Test("Of two transactions that lock in opposite order both succeed")
    func deadlocksAreRetried() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            try await pool.execute("INSERT INTO account VALUES ('left', 0), ('right', 0)")
            let meeting = Gate.named("deadlock")
            async let both: [Void] = atOnce(2) { number in
                let order = number == 0 ? ["left", "right"] : ["right", "left"]
                try await pool.transaction { transaction in
                    try await transaction.execute("UPDATE account SET balance = balance + 1 WHERE name = \(order[0])")
                    await meeting.pass()
                    try await transaction.execute("UPDATE account SET balance = balance + 1 WHERE name = \(order[1])")
                }
            }
            try await meeting.reached(by: 2)
            meeting.open()
            _ = try await both
            // The victim came by once more.
            #expect(meeting.arrivals >= 3)
            #expect(try await balances(like: "left", pool) == [2])
            #expect(try await balances(like: "right", pool) == [2])
        }
    }

    @Test("A transaction whose task is cancelled sends nothing more, is undone, and gives its connection back clean")
    func cancellationRollsBack() async throws {
        var configuration = try await Self.database.value.administrator()
        configuration.maximumConnections = 1
        try await withPool(configuration) { pool async throws in
            let gate = Gate.named("cancelled-transaction")
            let task = Task { @Reactor in
                try await pool.transaction { transaction in
                    try await transaction.execute("INSERT INTO account VALUES ('cancelled', 1)")
                    await gate.pass()
                    try await transaction.execute("INSERT INTO account VALUES ('cancelled-2', 1)")
                }
            }
            try await gate.reached(by: 1)
            task.cancel()
            gate.open()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(try await balances(like: "cancelled%", pool) == [])
        }
    }

    private func balances(like pattern: String, _ pool: Pool) async throws -> [Int] {
        try await pool.query(Ask<Int>("SELECT balance FROM account WHERE name LIKE \(pattern) ORDER BY name"))
    }
}
