import Models
import Synchronization
import Testing

/// What must be as it was after bad input: the processes, and everything that they have on record.
struct Unharmed {
    private let backbone: Backbone
    private let pids: [ServiceName: Int32?]
    private let record: [String]

    static func before(_ backbone: Backbone) async throws -> Unharmed {
        Unharmed(backbone: backbone, pids: await pids(backbone), record: try await settled(backbone))
    }

    func check(_ comment: Comment? = nil) async throws {
        #expect(await Self.pids(backbone) == pids, comment)
        #expect(try await Self.record(backbone) == record, comment)
    }

    /// No service counts it as its own failure that somebody sent nonsense.
    static func expectNoFailures(_ backbone: Backbone) throws {
        for service in ServiceName.allCases {
            let failures = backbone.log(of: service).split(separator: "\n").filter {
                $0.contains("\"level\":\"error\"") || $0.contains("\"level\":\"critical\"")
            }
            #expect(failures.isEmpty, "\(service.rawValue)")
        }
    }

    private static func pids(_ backbone: Backbone) async -> [ServiceName: Int32?] {
        var pids: [ServiceName: Int32?] = [:]
        for (service, daemon) in backbone.daemons { pids[service] = await daemon.pid }
        return pids
    }

    /// What is on record once nothing follows from earlier events any more, in whatever table.
    private static func settled(_ backbone: Backbone) async throws -> [String] {
        var record = try await record(backbone)
        for _ in 0..<100 where known.withLock({ $0 != record }) {
            try await Task.sleep(for: .milliseconds(300))
            let later = try await Self.record(backbone)
            if later == record { break }
            record = later
        }
        known.withLock { [record] in $0 = record }
        return record
    }

    /// The last one that was settled: as long as it is the same, nobody needs to wait.
    private static let known = Mutex<[String]>([])

    /// How much there is of everything that a request can change. Receipts are left out, since a refusal is kept, too,
    /// and so is what follows from an earlier event by and by.
    private static func record(_ backbone: Backbone) async throws -> [String] {
        try await backbone.database.rows(
            """
            SELECT schemaname, tablename,
                query_to_xml(format('SELECT count(*) FROM %I.%I', schemaname, tablename), false, true, '')
            FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
                AND tablename NOT IN (
                    'command_receipt', 'event_cursor', 'outbox', 'latest_event', 'inbox_item', 'speaking_term',
                    'office_term', 'ended_credential')
            ORDER BY 1, 2
            """)
    }
}
