internal import Foundation
internal import Logging
internal import Messaging
public import Models
package import Postgres

/// Brings a service's schema up to date and gives its role the rights it needs, and no more.
///
/// Runs with an administrator's connection (`NPP16_ADMIN_DATABASE`), which the service itself never has.
package struct SchemaOwner {
    private let service: ServiceName
    private let administrator: String
    private let keys: KeyFolder

    package init(service: ServiceName, from settings: Settings) throws {
        var settings = settings
        self.service = service
        administrator = settings.needed(.administratorDatabase)
        keys = KeyFolder(path: settings.needed(.keys))
        try settings.check()
    }

    package func migrate(_ migrations: [Migration]) async throws {
        let schema = service.schema
        let password = try keys.read("\(service.rawValue).database-password")
        guard password.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
            throw KeyFolder.Missing(file: "\(service.rawValue).database-password", reason: "must be letters and digits")
        }
        let applied = try await Migrator.migrate(
            administrator, schema: schema, prepare: prepare(password),
            migrations: Backbone.migrations + migrations, grant: grants(schema))
        for step in applied { print("\(schema): \(step)") }
        if applied.isEmpty { print("\(schema): up to date") }
    }

    /// Prints what would be done, and does nothing.
    func plan(_ migrations: [Migration]) async throws {
        let steps = try await Migrator.plan(
            administrator, schema: service.schema, migrations: Backbone.migrations + migrations)
        for step in steps { print("\(service.schema): would apply \(step)") }
        if steps.isEmpty { print("\(service.schema): up to date") }
    }

    /// Roles belong to the whole cluster and several databases of it may be migrated at once: an existing role is no error, and one
    /// that another migration altered in the same moment (`internal_error`: "tuple concurrently updated") is altered after it.
    private func prepare(_ password: String) -> [String] {
        [
            """
            DO $$ BEGIN
                CREATE ROLE \(service.role) LOGIN;
            EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
            END $$
            """,
            """
            DO $$ BEGIN
                FOR attempt IN 1..20 LOOP
                    BEGIN
                        ALTER ROLE \(service.role) PASSWORD '\(password)';
                        RETURN;
                    EXCEPTION WHEN internal_error THEN
                        IF attempt = 20 THEN RAISE; END IF;
                    END;
                END LOOP;
            END $$
            """,
            "CREATE SCHEMA IF NOT EXISTS \(service.schema)",
            closing,
        ]
    }

    /// Takes from everybody what PostgreSQL gives to everybody: to connect, and to make temporary tables, functions and large
    /// objects. Where the administrator owns neither, it is left as it is.
    private var closing: String {
        """
        DO $$ BEGIN
            EXECUTE format('GRANT CONNECT ON DATABASE %I TO \(service.role)', current_database());
            EXECUTE format('REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
            REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) FROM PUBLIC;
        EXCEPTION WHEN insufficient_privilege THEN NULL;
        END $$
        """
    }

    private func grants(_ schema: String) -> [String] {
        [
            "GRANT USAGE ON SCHEMA \(schema) TO \(service.role)",
            "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA \(schema) TO \(service.role)",
            "GRANT USAGE ON ALL SEQUENCES IN SCHEMA \(schema) TO \(service.role)",
            "REVOKE UPDATE, DELETE, TRUNCATE ON \(schema).event_log FROM \(service.role)",
            "REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON \(schema).schema_migration FROM \(service.role)",
        ]
    }
}

extension ServiceName {
    /// The schema that the service owns.
    public var schema: String { rawValue.replacing("-", with: "_") }

    /// The role with which the service connects; it reaches its own schema only.
    public var role: String { "npp16_\(schema)" }
}
