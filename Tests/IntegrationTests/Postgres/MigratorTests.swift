import Postgres
import Reactor
import TestSupport
import Testing

@Suite("Migrations") @Reactor struct MigratorTests {
    static let database = Task { try await TestDatabase.make("migrations", isEmpty: true) }

    private let first = Migration(
        series: "a", version: 1,
        sql: """
            -- A comment; with a semicolon.
            CREATE TABLE one (name text PRIMARY KEY); -- another
            CREATE FUNCTION twice(number int) RETURNS int LANGUAGE plpgsql AS $$
            BEGIN
                RETURN 2 * number;
            END $$;
            INSERT INTO one VALUES ('a;b');
            """)
    private let second = Migration(series: "a", version: 2, sql: "ALTER TABLE one ADD note text")
    private let other = Migration(series: "b", version: 1, sql: "CREATE TABLE other (id int)")

    @Test("Each step is applied once, in order, and reported")
    func stepsAreAppliedOnce() async throws {
        #expect(try await migrate("once", [first]) == ["a 1"])
        #expect(try await migrate("once", [first]) == [])
        #expect(try await migrate("once", [first, second, other]) == ["a 2", "b 1"])
        #expect(try await migrate("once", [first, second, other]) == [])
        try await inSchema("once") { pool async throws in
            #expect(try await pool.one("SELECT name FROM one WHERE note IS NULL") == "a;b")
            #expect(try await pool.one("SELECT twice(21)") == 42)
            #expect(try await pool.one("SELECT count(*) FROM schema_migration") == 3)
        }
    }

    @Test("A step of several files is applied as one text, in the order of the list")
    func filesOfOneStep() async throws {
        let steps = Migration.series(
            "c", [Array("CREATE TABLE house (id int);\n".utf8), Array("INSERT INTO house VALUES (7);\n".utf8)],
            [Array("ALTER TABLE house ADD note text;\n".utf8)])
        #expect(steps.map(\.version) == [1, 2])
        #expect(try await migrate("files", steps) == ["c 1", "c 2"])
        try await inSchema("files") { pool async throws in
            #expect(try await pool.one("SELECT id FROM house WHERE note IS NULL") == 7)
        }
    }

    @Test("A step whose text was changed after it was applied is refused")
    func changedStepsAreRefused() async throws {
        _ = try await migrate("changed", [first])
        let forged = Migration(series: "a", version: 1, sql: first.sql + " ")
        await #expect(throws: SchemaMismatch.self) { try await migrate("changed", [forged, second]) }
        try await inSchema("changed") { pool async throws in
            await #expect(throws: SchemaMismatch.self) { try await Migrator.verify(pool, migrations: [forged]) }
            #expect(try await pool.one("SELECT count(*) FROM schema_migration") == 1)
        }
    }

    private let contract = Migration(
        series: "a", version: 3, sql: "-- contract: nobody reads the note any more\nALTER TABLE one DROP note")

    @Test("A program works on a schema that has steps more than it knows, as long as they only add")
    func newerSchemas() async throws {
        _ = try await migrate("newer", [first, second])
        try await inSchema("newer") { pool async throws in try await Migrator.verify(pool, migrations: [first]) }
        #expect(try await migrate("newer", [first]) == [])
        _ = try await migrate("newer", [first, second, contract])
        try await inSchema("newer") { pool async throws in
            try await Migrator.verify(pool, migrations: [first, second, contract])
            let refusal = await #expect(throws: SchemaMismatch.self) {
                try await Migrator.verify(pool, migrations: [first, second])
            }
            #expect(refusal?.description.contains("newer than this program: a 3 took away") == true)
        }
        await #expect(throws: SchemaMismatch.self) { try await migrate("newer", [first, second]) }
    }

    @Test("A schema that is older or empty is refused by the program that is to work on it")
    func otherSchemasAreRefused() async throws {
        _ = try await migrate("versions", [first, second])
        try await inSchema("versions") { pool async throws in
            try await Migrator.verify(pool, migrations: [first, second])
            let older = await #expect(throws: SchemaMismatch.self) {
                try await Migrator.verify(pool, migrations: [first, second, other])
            }
            #expect(older?.description.contains("lacks b 1") == true)
        }
        try await inSchema("nowhere") { pool async throws in
            let empty = await #expect(throws: SchemaMismatch.self) {
                try await Migrator.verify(pool, migrations: [first])
            }
            #expect(empty?.description.contains("empty") == true)
        }
    }

    @Test("A plan says what would be done, also where nothing is there yet, and changes nothing")
    func plans() async throws {
        #expect(
            try await plan("planned", [first, second, contract]) == [
                "a 1", "a 2", "a 3 (ends the work of older programs)",
            ])
        try await inSchema("planned") { pool async throws in
            #expect(try await pool.one("SELECT to_regclass('planned.schema_migration') IS NULL") == true)
        }
        _ = try await migrate("planned", [first])
        #expect(try await plan("planned", [first, second]) == ["a 2"])
        #expect(try await plan("planned", [first]) == [])
    }

    @Test("A schema of before steps said what they end is brought up to date as any other")
    func formerTable() async throws {
        _ = try await migrate("former", [first])
        try await inSchema("former") { pool async throws in
            try await pool.execute(["ALTER TABLE schema_migration DROP is_contract"])
            await #expect(throws: SchemaMismatch.self) { try await Migrator.verify(pool, migrations: [first]) }
        }
        #expect(try await plan("former", [first, second]) == ["a 2"])
        #expect(try await migrate("former", [first, second]) == ["a 2"])
    }

    @Test("Steps that are not numbered one after another are refused before anything is touched")
    func gapsAreRefused() async throws {
        await #expect(throws: SchemaMismatch.self) { try await migrate("gaps", [second]) }
        await #expect(throws: SchemaMismatch.self) { try await migrate("gaps", [second, first]) }
        try await inSchema("gaps") { pool async throws in
            #expect(try await pool.one("SELECT to_regclass('one') IS NULL") == true)
        }
    }

    @Test("A step that fails is undone whole, those before it stay, and the next run goes on from there")
    func failedStepsAreUndone() async throws {
        let broken = Migration(
            series: "a", version: 2,
            sql: """
                CREATE TABLE half (id int);
                SELECT 1/0;
                """)
        await #expect(throws: PostgresError.self) { try await migrate("failing", [first, broken]) }
        try await inSchema("failing") { pool async throws in
            #expect(try await pool.one("SELECT to_regclass('half') IS NULL") == true)
            #expect(try await pool.one("SELECT max(version) FROM schema_migration") == 1)
        }
        #expect(try await migrate("failing", [first, second]) == ["a 2"])
    }

    @Test("Of several migrators at once each step is applied by one")
    func migratorsTakeTurns() async throws {
        let applied = try await atOnce(6) { _ in try await migrate("turns", [first, second, other]) }
        #expect(applied.flatMap(\.self).sorted() == ["a 1", "a 2", "b 1"])
    }

    @Test("A database that is known by a name is brought up to date, wherever the program comes from")
    func namesAreLookedUp() async throws {
        let relay = try Relay()
        defer { relay.close() }
        let connection = try await TestCluster.administrator + " dbname=\(Self.database.value.name)"
        let named = "\(connection) host=localhost port=\(relay.port)"
        for round in 0..<20 {
            let applied = try await Task.detached {
                try await Migrator.migrate(
                    named, schema: "named_\(round)", prepare: ["CREATE SCHEMA named_\(round)"],
                    migrations: [first, second], grant: [])
            }.value
            #expect(applied == ["a 1", "a 2"])
        }
    }

    private func migrate(_ schema: String, _ migrations: [Migration]) async throws -> [String] {
        try await Migrator.migrate(
            try TestCluster.administrator + " dbname=\(Self.database.value.name)", schema: schema,
            prepare: ["CREATE SCHEMA IF NOT EXISTS \(schema)"], migrations: migrations, grant: [])
    }

    private func plan(_ schema: String, _ migrations: [Migration]) async throws -> [String] {
        try await Migrator.plan(
            try TestCluster.administrator + " dbname=\(Self.database.value.name)", schema: schema,
            migrations: migrations)
    }

    private func inSchema(_ schema: String, _ body: @Reactor (Pool) async throws -> Void) async throws {
        try await withPool(Self.database.value.administrator(schema: schema), body)
    }
}
