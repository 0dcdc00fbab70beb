internal import Reactor

/// Brings schemas up to date, and refuses to work on others.
public enum Migrator {
    /// Applies what is missing, in order, each step in a transaction of its own, one migrator at a time.
    ///
    /// - Parameters:
    ///   - connectionString: of an administrator.
    ///   - prepare: statements that make the role and the schema, before anything else.
    ///   - grant: statements that give the service's role its rights, after everything else.
    /// - Returns: series and version of each step that was applied.
    /// - Throws: ``SchemaMismatch`` when a step on record differs from the one this program has, or is unknown to it.
    @Reactor public static func migrate(
        _ connectionString: String, schema: String, prepare: [String], migrations: [Migration], grant: [String]
    ) async throws -> [String] {
        var configuration = PoolConfiguration(connectionString, schema: schema, applicationName: "npp16 migrate")
        configuration.maximumConnections = 1
        configuration.statementTimeout = .seconds(600)
        configuration.lockTimeout = .seconds(60)
        let connection = try await Connector(configuration: configuration).connect()
        defer { connection.close() }
        try await run(["SELECT pg_advisory_lock(hashtext('npp16.migrate'))"], on: connection)
        try await run(prepare, on: connection)
        try await run([table], on: connection)

        let known = try await connection.run([Applied().sql]).last?.rows(of: Applied.self) ?? []
        let missing = try Plan(known: known, migrations: migrations).missing
        for migration in missing {
            try await run(["BEGIN"] + statements(of: migration.sql), on: connection)
            let record: SQL = """
                INSERT INTO schema_migration (series, version, checksum)
                VALUES (\(migration.series), \(migration.version), \(migration.checksum))
                """
            _ = try await connection.run([record, "COMMIT"], endsWithCommit: true)
        }
        try await run(grant, on: connection)
        return missing.map { "\($0.series) \($0.version)" }
    }

    /// Checks that the schema is the one this program knows, no older and no newer.
    @Reactor public static func verify(_ pool: Pool, migrations: [Migration]) async throws {
        let known: [Applied.Output]
        do {
            known = try await pool.query(Applied())
        } catch let error as PostgresError where error.sqlState == "42P01" || error.sqlState == "42501" {
            throw SchemaMismatch(description: "the schema is empty: run `npp16 migrate`")
        }
        let missing = try Plan(known: known, migrations: migrations).missing
        if let first = missing.first {
            throw SchemaMismatch(description: "the schema lacks \(first.series) \(first.version): run `npp16 migrate`")
        }
    }

    private static let table = """
        CREATE TABLE IF NOT EXISTS schema_migration (
            series text NOT NULL, version bigint NOT NULL, checksum bytea NOT NULL,
            applied_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (series, version))
        """

    /// Raw texts of this program's own files.
    @Reactor private static func run(_ texts: [String], on connection: Connection) async throws {
        for text in texts { _ = try await connection.run(["\(unsafe: text)"]) }
    }

    /// Cuts a file into statements: prepared statements hold one each. Bodies between dollar signs stay whole.
    static func statements(of text: String) -> [String] {
        var statements: [String] = []
        var current = ""
        var isInBody = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let code = line.firstRange(of: "--").map { line[..<$0.lowerBound] } ?? line
            if code.ranges(of: "$$").count % 2 == 1 { isInBody.toggle() }
            current += code + "\n"
            if !isInBody, code.last(where: { !$0.isWhitespace }) == ";" {
                statements.append(current)
                current = ""
            }
        }
        if current.contains(where: { !$0.isWhitespace }) { statements.append(current) }
        return statements
    }
}

/// The steps that are on record.
struct Applied: Statement {
    struct Output: Sendable {
        let series: String
        let version: Int
        let checksum: Bytea
    }

    var sql: SQL { "SELECT series, version, checksum FROM schema_migration ORDER BY series, version" }

    static func decode(_ row: Row) throws -> Output {
        let (series, version, checksum) = try row.decode(String.self, Int.self, Bytea.self)
        return Output(series: series, version: version, checksum: checksum)
    }
}

/// What is to be done to a schema.
struct Plan {
    let missing: [Migration]

    init(known: [Applied.Output], migrations: [Migration]) throws {
        for step in known {
            guard let migration = migrations.first(where: { $0.series == step.series && $0.version == step.version })
            else {
                throw SchemaMismatch(
                    description: "the schema is newer than this program: it has \(step.series) \(step.version)")
            }
            guard migration.checksum == step.checksum else {
                throw SchemaMismatch(
                    description: "\(step.series) \(step.version) was applied with another text than this program has")
            }
        }
        for (series, steps) in Dictionary(grouping: migrations, by: \.series) {
            let versions = steps.map(\.version)
            guard versions == Array(1...versions.count) else {
                throw SchemaMismatch(description: "the steps of \(series) are not numbered 1, 2, 3 …")
            }
        }
        missing = migrations.filter { step in
            !known.contains { $0.series == step.series && $0.version == step.version }
        }
    }
}
