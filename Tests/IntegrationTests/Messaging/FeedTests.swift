import Models
import Postgres
import Reactor
import TestSupport
import Testing

@testable import Messaging

@Suite("The feed", .serialized) @Reactor struct FeedTests {
    static let database = Task { try await TestDatabase.make("feed") }

    @Test("A read answers the exact texts after a position, and says how far it looked")
    func readsAnswerTheLog() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            for body in ["a", "b", "c"] { try await both.add(body) }
            try await both.told(3)
            let log = try await both.submissions.pool.query(EventLog.Read(after: 0, limit: 10))
            let all = try await both.read(after: 0)
            #expect(all.events.map(\.text) == log.map { Array($0.text.utf8) })
            #expect(all.events.map(\.position) == [1, 2, 3])
            #expect(all.head == 3)
            #expect(all.through == 3)
            let one = try await both.read(after: 1, limit: 1)
            #expect(one.events.map(\.position) == [2])
            #expect(one.through == 2)
            let none = try await both.read(after: 3)
            #expect(none.events.isEmpty)
            #expect(none.through == 3)
        }
    }

    @Test("A reader that waits is answered when something is told")
    func waitingReadersAreWoken() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            async let batch = both.read(after: 0, wait: 10_000)
            try await both.add("a")
            #expect(try await batch.events.count == 1)
        }
    }

    @Test("Events that are large together come in batches that a peer takes")
    func batchesAreBounded() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            let body = String(repeating: "x", count: 20_000)
            try await both.submissions.pool.transaction { transaction in
                for number in 1...200 {
                    let data = "{\"sheet\":\"sheet\",\"number\":\(number),\"body\":\"\(body)\"}"
                    transaction.enqueue(
                        Outbox.insert(
                            Envelope(
                                source: "/submissions", type: NoteAdded.type.rawValue, subject: "sheet",
                                data: Array(data.utf8)), aggregate: "sheet"))
                }
            }
            both.submissions.sequencer.nudge()
            try await both.told(200)
            try await both.follow { _ async throws in
                try await eventually("all are copied") { try await both.copies().count == 200 }
            }
        }
    }

    @Test("An audit of entries that are large together comes in pages that a peer takes")
    func auditPagesAreBounded() async throws {
        try await Following.start(in: Self.database.value) { both async throws in
            both.submissions.requests.serve(ReadAudit.self) { try await AuditTrail.read($0, $1) }
            let body = String(repeating: "x", count: 100_000)
            for number in 1...30 { try await both.add("\(number)" + body) }
            try await both.told(30)
            let token = try await TestBus.token()
            var verifier = EventChainVerifier()
            while verifier.count < 30 {
                let page = try await both.gateway.send(
                    ReadAudit(service: .submissions, after: EventPosition(rawValue: verifier.count)),
                    to: .submissions, as: token)
                try #require(!page.entries.isEmpty)
                #expect(page.head.rawValue == 30)
                for entry in page.entries {
                    try verifier.verify(
                        position: entry.position.rawValue, entry: Array(try #require(entry.entry).utf8),
                        digest: try #require(AuditTrail.bytes(hexadecimal: entry.digest)))
                }
            }
        }
    }
}

extension Following {
    func read(after position: Int64, limit: Int? = nil, wait: Int? = nil) async throws -> EventBatch {
        let request = ReadEvents(
            service: .submissions, after: EventPosition(rawValue: position) ?? .zero,
            limit: limit.flatMap(EventLimit.init), wait: wait.flatMap(EventWait.init))
        return try EventBatch(
            answer: try await notifications.bus.call(
                ReadEvents.definition.name, try JSON.encode(request), to: .submissions, within: .seconds(20),
                channel: .feed))
    }
}
