import Configuration
import Foundation
import Logging
import Models
import Postgres
import Reactor

@testable import ServiceKit

/// The PostgreSQL cluster that the tests may do anything to.
enum TestCluster {
    struct Missing: Error, CustomStringConvertible {
        var description: String {
            """
            NPP16_TEST_DATABASE is not set. It names a cluster that the tests may do anything to:
            NPP16_TEST_DATABASE=$(infra/scripts/private-postgres.sh start .npp16/test) swift test
            """
        }
    }

    /// Keyword/value form, of a superuser; later keywords win, so that others are simply added.
    static var administrator: String {
        get throws {
            guard let text = ProcessInfo.processInfo.environment["NPP16_TEST_DATABASE"], !text.isEmpty else {
                throw Missing()
            }
            return text
        }
    }

    /// Runs statements one after another as the superuser of the cluster.
    @Reactor static func run(_ statements: [SQL]) async throws {
        let configuration = PoolConfiguration(try administrator, schema: "public", applicationName: "tests")
        try await withPool(configuration.patient) { pool in
            for statement in statements { try await pool.execute(statement) }
        }
    }

    /// A database with the schemas of two services, for others to be copied from.
    static let template = Task { @Reactor in
        // One suite lets commits wait for a standby that does not exist; the others must not wait with it.
        try await run([
            "ALTER SYSTEM SET synchronous_commit = 'local'", "SELECT pg_reload_conf()",
            "DROP DATABASE IF EXISTS npp16_template WITH (FORCE)", "CREATE DATABASE npp16_template",
        ])
        try await migrate("npp16_template")
        return "npp16_template"
    }

    /// Brings the schemas of the services up to date, as `npp16 migrate` does.
    @Reactor static func migrate(_ database: String) async throws {
        for (service, migrations) in TestSchema.migrations {
            let reader = ConfigReader(
                provider: InMemoryProvider(values: [
                    "npp16.admin.database": .init(stringLiteral: try administrator + " dbname=\(database)"),
                    "npp16.keys": .init(stringLiteral: try TestKeys.folder.get().path),
                ]))
            try await SchemaOwner(service: service, from: reader).migrate(migrations)
        }
    }
}

/// A database of its own for each suite.
struct TestDatabase: Sendable {
    let name: String

    /// - Parameter suite: lower-case letters and underscores.
    static func make(_ suite: String, isEmpty: Bool = false) async throws -> TestDatabase {
        let name = "npp16_test_\(suite)"
        let template = isEmpty ? "template1" : try await TestCluster.template.value
        try await TestCluster.run([
            "DROP DATABASE IF EXISTS \(unsafe: name) WITH (FORCE)",
            "CREATE DATABASE \(unsafe: name) TEMPLATE \(unsafe: template)",
        ])
        return TestDatabase(name: name)
    }

    /// As a superuser.
    func administrator(schema: String = "public") throws -> PoolConfiguration {
        PoolConfiguration(
            try TestCluster.administrator + " dbname=\(name)", schema: schema, applicationName: "tests"
        ).patient
    }

    /// As the service itself connects, with its rights and no more.
    func configuration(of service: ServiceName) throws -> PoolConfiguration {
        PoolConfiguration(
            try TestCluster.administrator + " dbname=\(name) user=\(service.role)", schema: service.schema,
            applicationName: "tests of \(service.rawValue)"
        ).patient
    }

    /// Runs statements as a superuser.
    @Reactor func run(_ statements: SQL..., schema: String = "public") async throws {
        try await withPool(try administrator(schema: schema)) { pool in
            for statement in statements { try await pool.execute(statement) }
        }
    }

    /// Empties all tables of the services.
    @Reactor func clear() async throws {
        try await run(
            """
            DO $$ DECLARE tables text; BEGIN
                SELECT string_agg(format('%I.%I', schemaname, tablename), ', ') INTO tables FROM pg_tables
                WHERE schemaname IN ('submissions', 'notifications') AND tablename <> 'schema_migration';
                EXECUTE 'TRUNCATE ' || tables || ' RESTART IDENTITY';
            END $$
            """)
    }
}

extension PoolConfiguration {
    /// A busy machine must not look like a broken database.
    fileprivate var patient: PoolConfiguration {
        var configuration = self
        configuration.connectTimeout = .seconds(30)
        configuration.leaseTimeout = .seconds(30)
        configuration.statementTimeout = .seconds(30)
        return configuration
    }
}

/// Lends a pool that works as long as `body` runs.
@Reactor func withPool<Result: Sendable>(
    _ configuration: PoolConfiguration, _ body: @Reactor (Pool) async throws -> Result
) async throws -> Result {
    let pool = Pool(configuration, logger: .silent)
    return try await beside({ await pool.run() }) { try await body(pool) }
}

extension Logger {
    static let silent = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
}
