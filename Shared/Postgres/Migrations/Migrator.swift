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
    /// - Throws: ``SchemaMismatch`` when a step on record differs from the one this program has, or takes away what it uses.
    @Reactor public static func migrate(
        _ connectionString: String, schema: String, prepare: [String], migrations: [Migration], grant: [String]
    ) async throws -> [String] {
        let connection = try await connect(connectionString, schema)
        defer { connection.close() }
        try await run(["SELECT pg_advisory_lock(hashtext('npp16.migrate'))"], on: connection)
        try await run(prepare, on: connection)
        try await run(tables, on: connection)

        let known = try await connection.run([Applied().sql]).last?.rows(of: Applied.self) ?? []
        let missing = try Plan(known: known, migrations: migrations).missing
        for migration in missing {
            try await run(["BEGIN"] + statements(of: migration.sql), on: connection)
            let record: SQL = """
                INSERT INTO schema_migration (series, version, checksum, is_contract)
                VALUES (\(migration.series), \(migration.version), \(migration.checksum), \(migration.isContract))
                """
            _ = try await connection.run([record, "COMMIT"], endsWithCommit: true)
        }
        try await run(grant, on: connection)
        return missing.map(name(of:))
    }

    /// What ``migrate(_:schema:prepare:migrations:grant:)`` would do; nothing is changed.
    ///
    /// - Returns: series and version of each step, and whether it ends the work of older programs.
    @Reactor public static func plan(
        _ connectionString: String, schema: String, migrations: [Migration]
    ) async throws -> [String] {
        let connection = try await connect(connectionString, schema)
        defer { connection.close() }
        let known: [Applied.Output]
        do {
            known = try await connection.run([Applied().sql]).last?.rows(of: Applied.self) ?? []
        } catch let error as PostgresError where error.sqlState == "42703" {
            // Of before steps said whose work they end.
            known = try await connection.run([Applied(isFormer: true).sql]).last?.rows(of: Applied.self) ?? []
        } catch let error as PostgresError where error.sqlState == "42P01" {
            known = []
        }
        return try Plan(known: known, migrations: migrations).missing.map { step in
            name(of: step) + (step.isContract ? " (ends the work of older programs)" : "")
        }
    }

    @Reactor private static func connect(_ connectionString: String, _ schema: String) async throws -> Connection {
        var configuration = PoolConfiguration(connectionString, schema: schema, applicationName: "npp16 migrate")
        configuration.maximumConnections = 1
        configuration.statementTimeout = .seconds(600)
        configuration.lockTimeout = .seconds(60)
        return try await Connector(configuration: configuration).connect()
    }

    private static func name(of step: Migration) -> String { "\(step.series) \(step.version)" }

    /// Checks that this program can work on the schema: nothing that it knows is missing, and nothing that it does not know
    /// takes away what it uses.
    @Reactor public static func verify(_ pool: Pool, migrations: [Migration]) async throws {
        let known: [Applied.Output]
        do {
            known = try await pool.query(Applied())
        } catch let error as PostgresError where error.saysThatNothingIsThere {
            throw SchemaMismatch(description: "the schema is empty, or of a version long gone: run `npp16 migrate`")
        }
        let missing = try Plan(known: known, migrations: migrations).missing
        if let first = missing.first {
            throw SchemaMismatch(description: "the schema lacks \(first.series) \(first.version): run `npp16 migrate`")
        }
    }

    private static let tables = [
        """
        CREATE TABLE IF NOT EXISTS schema_migration (
            series text NOT NULL, version bigint NOT NULL, checksum bytea NOT NULL,
            applied_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (series, version))
        """,
        "ALTER TABLE schema_migration ADD COLUMN IF NOT EXISTS is_contract boolean NOT NULL DEFAULT false",
    ]

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
        let isContract: Bool
    }

    /// Whether the table is that of before.
    var isFormer = false

    var sql: SQL {
        let isContract = isFormer ? "false" : "is_contract"
        return "SELECT series, version, checksum, \(unsafe: isContract) FROM schema_migration ORDER BY series, version"
    }

    static func decode(_ row: Row) throws -> Output {
        let (series, version, checksum, isContract) = try row.decode(String.self, Int.self, Bytea.self, Bool.self)
        return Output(series: series, version: version, checksum: checksum, isContract: isContract)
    }
}

extension PostgresError {
    /// No table of steps, no right to read it, or not the columns that it has had for long.
    fileprivate var saysThatNothingIsThere: Bool { ["42P01", "42501", "42703"].contains(sqlState) }
}

/// What is to be done to a schema.
struct Plan {
    let missing: [Migration]

    init(known: [Applied.Output], migrations: [Migration]) throws {
        for step in known {
            guard let migration = migrations.first(where: { $0.series == step.series && $0.version == step.version })
            else {
                guard step.isContract else { continue }
                throw SchemaMismatch(
                    description:
                        "the schema is newer than this program: \(step.series) \(step.version) took away what it uses; run the version that brought that step, or a later one"
                )
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
