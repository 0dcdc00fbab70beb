import Models
import Postgres
import Reactor
import TestSupport
import Testing

@testable import Messaging

@Suite("The event log", .serialized) @Reactor struct SequencerTests {
    static let database = Task { try await TestDatabase.make("sequencer") }

    @Test("Three competing sequencers and concurrent writers make a log that is dense, in order and proven")
    func competingSequencersAgree() async throws {
        try await withStore { pool async throws in
            let sequencers = (0..<3).map { _ in Sequencer(pool: pool, logger: .silent) }
            let running = sequencers.map { sequencer in Task { @Reactor in await sequencer.run() } }
            let writers = try await atOnce(8) { writer in
                var told = 0
                for round in 0..<25 {
                    told += try await write(on: "sheet-\((writer + round) % 5)", times: round % 4, pool)
                    sequencers[round % 3].nudge()
                }
                return told
            }
            let total = writers.reduce(0, +)
            try await eventually("everything is in the log") {
                try await pool.one("SELECT count(*) FROM event_log") == total
            }
            for task in running { task.cancel() }
            for task in running { await task.value }
            #expect(try await pool.one("SELECT count(*) FROM outbox") == 0)
            #expect(try await verify(pool) == total)
        }
    }

    @Test("Sequencers whose connections are killed again and again lose nothing and double nothing")
    func killedSequencersLoseNothing() async throws {
        try await withStore { pool async throws in
            let sequencers = (0..<2).map { _ in Sequencer(pool: pool, logger: .silent) }
            let running = sequencers.map { sequencer in Task { @Reactor in await sequencer.run() } }
            var total = 0
            for round in 0..<10 {
                for _ in 0..<20 { total += try await write(on: "sheet-\(round)", times: 2, pool) }
                for sequencer in sequencers { sequencer.nudge() }
                try await Self.database.value.terminateBackends(of: .submissions)
                try await eventually("the pool is back") { (try? await pool.one("SELECT 1")) == 1 }
            }
            try await eventually("everything is in the log") {
                try await pool.one("SELECT count(*) FROM event_log") == total
            }
            for task in running { task.cancel() }
            for task in running { await task.value }
            #expect(try await verify(pool) == total)
        }
    }

    @Test("More events than a batch holds are all moved by one drain")
    func drainEmptiesTheOutbox() async throws {
        try await withStore { pool async throws in
            let total = 2 * Sequencer.batchSize + 1
            try await pool.transaction { transaction in
                for number in 1...total { transaction.enqueue(event(on: "big", number)) }
            }
            let sequencer = Sequencer(pool: pool, logger: .silent)
            var heads: [Int64] = []
            sequencer.onAdvance = { heads.append($0.rawValue) }
            try await sequencer.drain()
            #expect(heads == [1000, 2000, 2001])
            #expect(sequencer.head == 2001)
            #expect(try await verify(pool) == total)
            #expect(try await pool.one("SELECT count(*) FROM outbox") == 0)
        }
    }

    @Test("A transaction that stays open while thousands of others pass is late, not lost, and nothing overtakes it")
    func lateSiblingsKeepTheirOrder() async throws {
        try await withStore { pool async throws in
            let sequencer = Sequencer(pool: pool, logger: .silent)
            let gate = Gate.named("late-sibling")
            // given an event that is inserted early and committed late
            let late = Task { @Reactor in
                try await pool.transaction { transaction in
                    try await transaction.execute(event(on: "late", 1))
                    await gate.pass()
                }
            }
            try await gate.reached(by: 1)
            // and more events than the floor's slack
            for number in 0..<6 {
                try await pool.transaction { transaction in
                    for other in 1...1000 { transaction.enqueue(event(on: "busy", number * 1000 + other)) }
                }
            }
            try await sequencer.drain()
            // when it is committed at last, and its aggregate goes on
            gate.open()
            try await late.value
            try await pool.execute(event(on: "late", 2))
            // then a batch above the floor leaves both, and a sweep takes both in order
            let floor = try await pool.one("SELECT max(id) - 1 FROM outbox", as: Int64.self)
            let above = try await pool.query(Sequencer.TakeBatch(floor: floor, limit: 10))
            #expect(above.isEmpty)
            try await sequencer.drain()
            #expect(try await verify(pool) == 6002)
        }
    }

    @Test("A log that was changed, cut or swapped in the database is found out by whoever reads the audit")
    func tamperingIsFound() async throws {
        for damage: SQL in [
            "UPDATE event_log SET entry = replace(entry, 'tampered', 'tempered') WHERE position = 3",
            "DELETE FROM event_log WHERE position = 3",
            "UPDATE event_log SET digest = decode(repeat('ab', 32), 'hex') WHERE position = 3",
            """
            UPDATE event_log AS one SET entry = other.entry, digest = other.digest FROM event_log AS other
            WHERE one.position + other.position = 7 AND one.position IN (3, 4)
            """,
        ] {
            try await withStore { pool async throws in
                for number in 1...5 { try await pool.execute(event(on: "tampered", number)) }
                try await Sequencer(pool: pool, logger: .silent).drain()
                #expect(try await verify(pool) == 5)
                try await Self.database.value.run(damage, schema: "submissions")
                let found = await #expect(throws: EventChainVerifier.Break.self) { try await verify(pool) }
                #expect(found?.position == 3)
            }
        }
    }

    private func withStore(_ body: @Reactor (Pool) async throws -> Void) async throws {
        let database = try await Self.database.value
        try await database.clear()
        try await withPool(try database.configuration(of: .submissions), body)
    }

    private nonisolated func event(on sheet: String, _ number: Int) -> SQL {
        let data = "{\"sheet\":\"\(sheet)\",\"number\":\(number),\"body\":\"\"}"
        return Outbox.insert(
            Envelope(source: "/submissions", type: NoteAdded.type.rawValue, subject: sheet, data: Array(data.utf8)),
            aggregate: sheet)
    }

    /// Adds to a sheet as a command does: its row first, then its events, numbered 1, 2, 3 … within the sheet.
    private func write(on sheet: String, times: Int, _ pool: Pool) async throws -> Int {
        try await pool.transaction { transaction in
            let lock: SQL = """
                INSERT INTO sheet VALUES (\(sheet), \(times)) ON CONFLICT (name) DO UPDATE SET count = sheet.count + \(times)
                RETURNING count
                """
            let last: Int = try await transaction.one(lock)
            for number in (last - times)..<last { transaction.enqueue(event(on: sheet, number + 1)) }
        }
        return times
    }

    /// Proves the log from its beginning, and that the events of each sheet stand in their order.
    private func verify(_ pool: Pool) async throws -> Int {
        var verifier = EventChainVerifier()
        var last: [String: Int] = [:]
        while case let page = try await pool.query(EventLog.Read(after: verifier.count, limit: 1000)), !page.isEmpty {
            for entry in page {
                let text = Array(entry.text.utf8)
                try verifier.verify(position: entry.position, entry: text, digest: entry.digest.bytes)
                let note = try JSON.decode(NoteAdded.self, from: try Envelope(frame: text).data)
                #expect(note.number == last[note.sheet, default: 0] + 1)
                last[note.sheet] = note.number
            }
        }
        return Int(verifier.count)
    }
}
