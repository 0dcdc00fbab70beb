internal import Messaging
internal import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor
internal import Storage

extension ProcessDefinition {
    /// Writes the version down, where there is none of its number yet, and lets it hold in this service from now on.
    ///
    /// - Returns: false where the number is taken.
    @Reactor func write(in unit: UnitOfWork) async throws -> Bool {
        let written = try await unit.execute(
            """
            INSERT INTO process_version (version, terms, reason, author, recorded_at)
            VALUES (\(version), \(try JSON.text(terms))::text::jsonb, \(reason), \(author), \(recordedAt))
            ON CONFLICT (version) DO NOTHING
            """)
        guard written == 1 else { return false }
        unit.enqueue(try .keep(terms, version: version))
        return true
    }
}

/// A version of the process; the current one where none is named.
struct FindProcess: Statement {
    var version: Int?

    var sql: SQL {
        """
        SELECT version, terms::text AS terms, reason, author, recorded_at FROM process_version
        WHERE (\(version)::bigint IS NULL OR version = \(version)) ORDER BY version DESC LIMIT 1
        """
    }

    static func decode(_ row: Row) throws -> ProcessDefinition {
        let terms: String = try row.terms
        return try ProcessDefinition(
            version: row.version, terms: JSON.decode(ProcessTerms.self, from: terms), reason: row.reason,
            author: row.author, recordedAt: row.recorded_at)
    }
}
