import Models
import Postgres
import Reactor
import ServiceKit
import TestSupport

extension TestDatabase {
    /// A database with the schemas of two services, for others to be copied from.
    private static let template = Task { @Reactor in
        try await TestCluster.makeTemplate("npp16_template", TestSchema.migrations)
    }

    /// - Parameter suite: lower-case letters and underscores.
    static func make(_ suite: String, isEmpty: Bool = false) async throws -> TestDatabase {
        try await make(suite, from: isEmpty ? "template1" : template.value)
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
