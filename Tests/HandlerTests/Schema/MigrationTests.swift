import Models
import Postgres
import ServiceKit
import Submissions
import TestSupport
import Testing

@Suite("Migration of a database beside others") struct MigrationTests {
    @Test("Databases of one cluster, which share the roles, are migrated at once")
    func databases() async throws {
        try await withThrowingTaskGroup { group in
            for number in 0..<6 {
                group.addTask {
                    _ = try await TestCluster.makeTemplate("npp16_beside_\(number)", [(Submissions.name, [])])
                    for _ in 0..<5 { try await TestCluster.migrate("npp16_beside_\(number)", Submissions.name, []) }
                }
            }
            try await group.waitForAll()
        }
        for number in 0..<6 {
            let database = PoolConfiguration(
                try TestCluster.administrator + " dbname=npp16_beside_\(number)", schema: Submissions.name.schema,
                applicationName: "tests")
            let steps = try await withPool(database) { try await $0.query(Steps()) }
            #expect(steps.first ?? 0 > 0)
        }
    }

    private struct Steps: Statement {
        var sql: SQL { "SELECT count(*) FROM schema_migration" }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }
}
