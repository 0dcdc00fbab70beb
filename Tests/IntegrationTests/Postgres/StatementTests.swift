import Postgres
import Reactor
import TestSupport
import Testing

@Suite("Statements") @Reactor struct StatementTests {
    static let database = Task { @Reactor in
        let database = try await TestDatabase.make("statements", isEmpty: true)
        try await database.run(
            "CREATE TABLE person (id int PRIMARY KEY, name text NOT NULL CHECK (name <> 'nobody'))")
        return database
    }

    @Test(
        "What looks like SQL in a value stays a value",
        arguments: [
            "'; DROP TABLE person; --", "' OR '1'='1", "$1", "$1$2$3", "\\'; DELETE FROM person", "\"; SELECT 1", "/*",
            "E'\\x00'", "%s%n", "\u{2019}; DROP TABLE person",
        ])
    func injectionsStayValues(_ text: String) async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            #expect(try await pool.one("SELECT \(text) || \("$2") || \(text)") == text + "$2" + text)
            let part: SQL = "\(text) AS value"
            #expect(try await pool.one("SELECT value FROM (SELECT \(part), \(1) AS other) AS t") == text)
            #expect(try await pool.one("SELECT to_regclass('person') IS NOT NULL") == true)
        }
    }

    @Test("The values of a part are renumbered, however many stand before them")
    func partsAreRenumbered() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            let part: SQL = """
                ARRAY[\(1), \(2), \(3), \(4), \(5), \(6), \(7), \(8), \(9), \(10), \(11), \(12)]
                """
            let numbers: [Int] = try await pool.one("SELECT ARRAY[\(-1), \(0)] || \(part) || ARRAY[\(13)]")
            #expect(numbers == Array(-1...13))
        }
    }

    @Test("The same text with values of other types is another statement")
    func typesTellStatementsApart() async throws {
        var configuration = try await Self.database.value.administrator()
        configuration.maximumConnections = 1
        try await withPool(configuration) { pool async throws in
            #expect(try await pool.one("SELECT \("text")") == "text")
            #expect(try await pool.one("SELECT \(7)") == 7)
            #expect(try await pool.one("SELECT \(true)") == true)
            #expect(try await pool.one("SELECT \("text")") == "text")
        }
    }

    @Test("An error says what broke, in PostgreSQL's terms, and not which value broke it")
    func errorsAreStructured() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            try await pool.execute("INSERT INTO person VALUES (\(Int32(1)), \("Wangari")) ON CONFLICT DO NOTHING")

            let doubled = await #expect(throws: PostgresError.self) {
                try await pool.execute("INSERT INTO person VALUES (\(Int32(1)), \("Muta"))")
            }
            #expect(doubled?.sqlState == "23505")
            #expect(doubled?.constraint == "person_pkey")
            #expect(doubled?.table == "person")
            #expect(doubled?.statement == "INSERT INTO person VALUES ($1, $2)")
            #expect(doubled?.description.contains("Muta") == false)

            let unnamed = await #expect(throws: PostgresError.self) {
                try await pool.execute("INSERT INTO person VALUES (\(Int32(2)), \(String?.none))")
            }
            #expect(unnamed?.sqlState == "23502")
            #expect(unnamed?.column == "name")

            let nobody = await #expect(throws: PostgresError.self) {
                try await pool.execute("INSERT INTO person VALUES (\(Int32(2)), \("nobody"))")
            }
            #expect(nobody?.sqlState == "23514")
            #expect(nobody?.constraint == "person_name_check")

            let zero = await #expect(throws: PostgresError.self) {
                try await pool.one("SELECT \("a\0b")", as: String.self)
            }
            #expect(zero?.sqlState == "22021")
        }
    }

    @Test("A statement that fails, is refused or is no SQL leaves the connection usable")
    func errorsLeaveTheConnectionUsable() async throws {
        var configuration = try await Self.database.value.administrator()
        configuration.maximumConnections = 1
        try await withPool(configuration) { pool async throws in
            let backend: Int = try await pool.one("SELECT pg_backend_pid()")
            for statement: SQL in ["SELECT 1/\(0)", "SELECT FROM nowhere", "SELEKT", "SELECT 1; SELECT 2"] {
                await #expect(throws: PostgresError.self) { try await pool.execute(statement) }
                #expect(try await pool.one("SELECT pg_backend_pid()") == backend)
            }
            #expect(try await pool.execute("") == 0)
            #expect(try await pool.one("SELECT pg_backend_pid()") == backend)
        }
    }

    @Test("More texts than are kept prepared work all the same")
    func manyTextsWork() async throws {
        var configuration = try await Self.database.value.administrator()
        configuration.maximumConnections = 1
        try await withPool(configuration) { pool async throws in
            for number in 0..<600 {
                #expect(try await pool.one("SELECT \(number) AS \(unsafe: "n\(number)")") == number)
            }
            #expect(try await pool.one("SELECT count(*) FROM pg_prepared_statements", as: Int.self) >= 500)
            #expect(try await pool.one("SELECT \(0) AS n0") == 0)
        }
    }

    @Test("A trip much larger than the buffers of the socket gets through in both directions")
    func largeTripsGetThrough() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            let text = String(repeating: "0123456789", count: 10_000)
            try await pool.execute((0..<50).map { _ in "SELECT \(text)" })
            #expect(try await pool.one("SELECT 1") == 1)
        }
    }

    @Test("Statements of one trip are all undone when one fails")
    func tripsAreAllOrNothing() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            await #expect(throws: PostgresError.self) {
                try await pool.execute([
                    "INSERT INTO person VALUES (77, 'first')", "INSERT INTO person VALUES (77, 'second')",
                    "INSERT INTO person VALUES (78, 'third')",
                ])
            }
            #expect(try await pool.one("SELECT count(*) FROM person WHERE id IN (77, 78)") == 0)
        }
    }

    @Test("A statement says how many rows it touched")
    func touchedRowsAreCounted() async throws {
        try await withPool(Self.database.value.administrator()) { pool async throws in
            let names = ["a", "b", "c"]
            #expect(
                try await pool.execute(
                    "INSERT INTO person SELECT 100 + n, t FROM unnest(\(names)) WITH ORDINALITY AS u (t, n)") == 3)
            #expect(try await pool.execute("UPDATE person SET name = 'x' WHERE id > 101 AND id < 200") == 2)
            #expect(try await pool.execute("DELETE FROM person WHERE id = 12345") == 0)
        }
    }
}
