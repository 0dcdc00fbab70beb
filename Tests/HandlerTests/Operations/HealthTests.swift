import Logging
import Messaging
import Models
import Postgres
import Reactor
import TestSupport
import Testing

@testable import ServiceKit

@Suite("What keeps a service from its work", .installation, .serialized)
@Reactor struct HealthTests {
    private let service = ServiceName.workingGroup

    /// Has every try to write fail as the database would.
    private func failing(_ state: String, _ body: () async throws -> Void) async throws {
        let database = try Installation.running.database
        try await database.run(
            """
            CREATE OR REPLACE FUNCTION working_group.no_room() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '\(unsafe: state)'; END $$
            """,
            "CREATE TRIGGER no_room BEFORE INSERT OR UPDATE ON working_group.write_probe EXECUTE FUNCTION working_group.no_room()"
        )
        do {
            try await body()
        } catch {
            try await database.run("DROP TRIGGER no_room ON working_group.write_probe")
            throw error
        }
        try await database.run("DROP TRIGGER no_room ON working_group.write_probe")
    }

    private func health() async throws -> ServiceHealth {
        try await Speaker.everybody.asking(service).send(ShowHealth(service: service))
    }

    @Test(
        "a database that cannot write is said to cannot, with what to do; it is seen when it can again",
        arguments: [
            ("53100", HealthConditionKind.databaseNotWriting), ("58030", .databaseNotWriting),
            ("25006", .databaseReadOnly),
        ])
    func writing(_ state: String, _ kind: HealthConditionKind) async throws {
        let host = try Installation.running.host(of: service)
        let watch = HealthWatch(host.pool, host.logger)
        try await failing(state) {
            await watch.look()
            let condition = try #require(watch.conditions.first)
            #expect(watch.conditions.count == 1 && condition.kind == kind)
            #expect(!condition.advice.rawValue.isEmpty)
            // What failed is tried with every look, others in their time.
            await watch.look()
            #expect(watch.conditions.map(\.kind) == [kind])
        }
        await watch.look()
        #expect(watch.conditions.isEmpty)
    }

    @Test("while nothing can be written, a service answers and says so; why is told to those who run it alone")
    func told() async throws {
        let host = try Installation.running.host(of: service)
        await host.health.look()
        host.health.raise(HealthCondition(.databaseNotWriting, reason: "could not extend file on db-7"))
        let told = try await health()
        #expect(told.isReady && !told.isWritable)
        #expect(told.conditions.map(\.kind) == [.databaseNotWriting] && told.conditions.allSatisfy { $0.reason == nil })
        let status = try await Speaker.ops.asking(service).send(ShowStatus(service: service))
        #expect(status.conditions?.first?.reason == "could not extend file on db-7")
        let text = try await Speaker.ops.asking(service).send(ShowMetrics(service: service)).text
        #expect(text.contains("npp16_condition{service=\"working-group\",kind=\"database-not-writing\"} 1\n"))
        host.health.lower(.databaseNotWriting)
        #expect(try await health().isWritable)
    }

    @Test("a session that may not write is seen before anything is tried")
    func readOnly() async throws {
        let database = try Installation.running.database
        let connection = try database.connection(of: service) + " options='-c default_transaction_read_only=on'"
        let configuration = PoolConfiguration(connection, schema: service.schema, applicationName: "a standby")
        let pool = Pool(configuration, logger: try Installation.running.host(of: service).logger)
        let running = Task { await pool.run() }
        let watch = HealthWatch(pool, try Installation.running.host(of: service).logger)
        await watch.look()
        #expect(watch.conditions.map(\.kind) == [.databaseReadOnly])
        running.cancel()
        await running.value
    }

    @Test("what a kind stands in the way of decides what the service can do", arguments: HealthConditionKind.allCases)
    func effects(_ kind: HealthConditionKind) {
        let health = ServiceHealth(service: .gateway, conditions: [HealthCondition(kind)])
        #expect(health.isReady == (kind.effect != .reading))
        #expect(health.isWritable == ![.reading, .writing].contains(kind.effect))
        #expect(health.conditions.first?.detail.rawValue.hasSuffix(".") == true)
        #expect(health.conditions.first?.advice.rawValue.isEmpty == false)
    }
}
