internal import Foundation
package import Logging
package import Models
package import Postgres
internal import Reactor
internal import ServiceKit

/// The PostgreSQL cluster that the tests may do anything to.
package enum TestCluster {
    package struct Missing: Error, CustomStringConvertible {
        package var description: String {
            """
            NPP16_TEST_DATABASE is not set. It names a cluster that the tests may do anything to:
            NPP16_TEST_DATABASE=$(infra/scripts/private-postgres.sh start .npp16/test) swift test
            """
        }
    }

    /// Keyword/value form, of a superuser; later keywords win, so that others are simply added.
    package static var administrator: String {
        get throws {
            guard let text = ProcessInfo.processInfo.environment["NPP16_TEST_DATABASE"], !text.isEmpty else {
                throw Missing()
            }
            return text
        }
    }

    /// Runs statements one after another as the superuser of the cluster.
    @Reactor package static func run(_ statements: [SQL]) async throws {
        let configuration = PoolConfiguration(try administrator, schema: "public", applicationName: "tests")
        try await withPool(configuration.patient) { pool in
            for statement in statements { try await pool.execute(statement) }
        }
    }

    /// Makes a database for others to be copied from, with the schemas of services as `npp16 migrate` brings them up to date.
    @Reactor package static func makeTemplate(
        _ name: String, _ migrations: [(ServiceName, [Migration])]
    ) async throws -> String {
        // One suite lets commits wait for a standby that does not exist; the others must not wait with it.
        try await run([
            "ALTER SYSTEM SET synchronous_commit = 'local'", "SELECT pg_reload_conf()",
            "DROP DATABASE IF EXISTS \(unsafe: name) WITH (FORCE)", "CREATE DATABASE \(unsafe: name)",
        ])
        for (service, migrations) in migrations { try await migrate(name, service, migrations) }
        return name
    }

    /// Brings the schema of a service up to date.
    @Reactor package static func migrate(
        _ database: String, _ service: ServiceName, _ migrations: [Migration]
    ) async throws {
        let settings = try Settings([
            "NPP16_ADMIN_DATABASE": administrator + " dbname=\(database)", "NPP16_KEYS": TestKeys.folder.get().path,
        ])
        try await SchemaOwner(service: service, from: settings).migrate(migrations)
    }
}

/// A database of its own for each suite.
package struct TestDatabase: Sendable {
    package let name: String

    /// - Parameters:
    ///   - suite: lower-case letters and underscores.
    ///   - template: what it is a copy of.
    package static func make(_ suite: String, from template: String) async throws -> TestDatabase {
        let name = "npp16_test_\(suite)"
        try await TestCluster.run([
            "DROP DATABASE IF EXISTS \(unsafe: name) WITH (FORCE)",
            "CREATE DATABASE \(unsafe: name) TEMPLATE \(unsafe: template)",
        ])
        return TestDatabase(name: name)
    }

    /// As a superuser.
    package func administrator(schema: String = "public") throws -> PoolConfiguration {
        PoolConfiguration(
            try TestCluster.administrator + " dbname=\(name)", schema: schema, applicationName: "tests"
        ).patient
    }

    /// As the service itself connects, with its rights and no more.
    package func configuration(of service: ServiceName) throws -> PoolConfiguration {
        PoolConfiguration(
            try connection(of: service), schema: service.schema, applicationName: "tests of \(service.rawValue)"
        ).patient
    }

    /// How the service connects, in keyword/value form.
    package func connection(of service: ServiceName) throws -> String {
        try TestCluster.administrator + " dbname=\(name) user=\(service.role)"
    }

    /// Runs statements as a superuser.
    @Reactor package func run(_ statements: SQL..., schema: String = "public") async throws {
        try await withPool(try administrator(schema: schema)) { pool in
            for statement in statements { try await pool.execute(statement) }
        }
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
@Reactor package func withPool<Result: Sendable>(
    _ configuration: PoolConfiguration, _ body: @Reactor (Pool) async throws -> Result
) async throws -> Result {
    let pool = Pool(configuration, logger: .silent)
    return try await Reactor.run({ await pool.run() }) { try await body(pool) }
}

extension Logger {
    package static let silent = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
}
