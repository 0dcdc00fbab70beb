import Models
import Postgres
import Reactor
import TestSupport
import Testing

@Suite("The rights of a service's role") @Reactor struct RightsTests {
    static let database = Task { @Reactor in
        let database = try await TestDatabase.make("rights")
        // What is taken from everybody is no part of what is copied from a template.
        for (service, migrations) in TestSchema.migrations {
            try await TestCluster.migrate(database.name, service, migrations)
        }
        try await database.run(
            """
            INSERT INTO submissions.event_log VALUES (1, 'told', decode(repeat('00', 32), 'hex'))
            """)
        return database
    }

    @Test(
        "The event log cannot be changed",
        arguments: [
            "UPDATE event_log SET entry = 'untold'", "DELETE FROM event_log", "TRUNCATE event_log",
            "DROP TABLE event_log", "ALTER TABLE event_log DISABLE TRIGGER ALL",
            "DELETE FROM schema_migration", "UPDATE schema_migration SET checksum = '\\x00'",
            "INSERT INTO schema_migration VALUES ('a', 1, '\\x00')", "CREATE TABLE mine (id int)",
        ])
    func logIsAppendOnly(_ statement: String) async throws {
        try await withPool(Self.database.value.configuration(of: .submissions)) { pool async throws in
            let error = await #expect(throws: PostgresError.self) { try await pool.execute("\(unsafe: statement)") }
            #expect(error?.sqlState == "42501")
            #expect(try await pool.one("SELECT entry FROM event_log") == "told")
        }
    }

    @Test(
        "Another service's schema can neither be read nor written",
        arguments: [
            "SELECT * FROM notifications.event_log", "SELECT * FROM notifications.copy",
            "INSERT INTO notifications.copy (sheet, body, position) VALUES ('a', 'b', 1)",
            "DELETE FROM notifications.outbox", "SET ROLE npp16_notifications", "CREATE SCHEMA mine",
            "CREATE TABLE public.mine (id int)",
        ])
    func otherSchemasAreClosed(_ statement: String) async throws {
        try await withPool(Self.database.value.configuration(of: .submissions)) { pool async throws in
            let error = await #expect(throws: PostgresError.self) { try await pool.execute("\(unsafe: statement)") }
            #expect(error?.sqlState == "42501")
        }
    }

    @Test(
        "What PostgreSQL lets everybody make, the service may not make",
        arguments: [
            "CREATE TEMP TABLE mine (id int)", "SELECT lo_create(0)", "SELECT lo_from_bytea(0, '\\x00')",
            "CREATE FUNCTION pg_temp.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        ])
    func leaveIsTaken(_ statement: String) async throws {
        try await withPool(Self.database.value.configuration(of: .submissions)) { pool async throws in
            let error = await #expect(throws: PostgresError.self) { try await pool.execute("\(unsafe: statement)") }
            #expect(error?.sqlState == "42501")
        }
    }

    @Test("A role that belongs to no service does not get into the database")
    func strangersStayOutside() async throws {
        let database = try await Self.database.value
        try await TestCluster.run([
            "DROP ROLE IF EXISTS npp16_test_stranger", "CREATE ROLE npp16_test_stranger LOGIN PASSWORD 'stranger'",
        ])
        var configuration = PoolConfiguration(
            try TestCluster.administrator + " dbname=\(database.name) user=npp16_test_stranger", password: "stranger",
            schema: "public", applicationName: "tests")
        configuration.leaseTimeout = .milliseconds(500)
        try await withPool(configuration) { pool async throws in
            try await eventually("it is told why") {
                let error = await #expect(throws: PoolTimedOut.self) { try await pool.one("SELECT 1", as: Int.self) }
                return error?.lastFailure?.contains("permission denied for database") == true
            }
        }
    }

    @Test("Two services that lock the same name do not wait for each other, and one waits for itself")
    func locksAreApart() async throws {
        let database = try await Self.database.value
        try await withPool(database.configuration(of: .submissions)) { submissions async throws in
            try await withPool(database.configuration(of: .notifications)) { notifications async throws in
                try await submissions.transaction { holder in
                    try await holder.execute(AdvisoryLock("same").take)
                    #expect(try await notifications.query(AdvisoryLock("same").attempt) == [true])
                    #expect(try await submissions.query(AdvisoryLock("same").attempt) == [false])
                    #expect(try await submissions.query(AdvisoryLock("other").attempt) == [true])
                }
            }
        }
    }

    @Test("What the service needs it may do")
    func ownSchemaIsOpen() async throws {
        try await withPool(Self.database.value.configuration(of: .notifications)) { pool async throws in
            try await pool.execute("INSERT INTO copy (sheet, body, position) VALUES ('a', 'b', 1)")
            try await pool.execute("UPDATE copy SET body = 'c'")
            try await pool.execute("DELETE FROM copy")
            try await pool.execute("INSERT INTO outbox (aggregate, entry) VALUES ('a', '{}')")
            try await pool.execute("DELETE FROM outbox")
            #expect(try await pool.one("SELECT count(*) FROM schema_migration", as: Int.self) > 0)
        }
    }
}
