import Messaging
import Models
import Reactor
import Testing

@Suite("The event log as an audit trail", .installation, .serialized)
@Reactor struct AuditTests {
    @Test("Every entry proves the one before it, also to who may not read the texts; pages follow one another")
    func verifies() async throws {
        for _ in 0..<3 { _ = try await Cast.party() }
        try await Installation.running.settle()
        let all = try await Speaker.secretariat.send(ReadAudit(service: .workingGroup))
        #expect(all.entries.count > 3 && all.head == all.entries.last?.position)
        let log = try await Installation.running.log()
        #expect(all.entries.count == log.count)
        var verifier = EventChainVerifier()
        for (entry, told) in zip(all.entries, log) {
            let text = try #require(entry.entry)
            #expect(text.contains(told.id.rawValue))
            try verifier.verify(
                position: entry.position.rawValue, entry: Array(text.utf8),
                digest: try #require(AuditTrail.bytes(hexadecimal: entry.digest)))
        }
        let sealed = try await Speaker.ops.send(ReadAudit(service: .workingGroup))
        #expect(sealed.entries.allSatisfy { $0.entry == nil } && sealed.head == all.head)
        #expect(sealed.entries.map(\.seal) == all.entries.map(\.seal))
        var blind = EventChainVerifier()
        for entry in sealed.entries {
            try blind.verify(
                position: entry.position.rawValue, seal: try #require(AuditTrail.bytes(hexadecimal: entry.seal)),
                digest: try #require(AuditTrail.bytes(hexadecimal: entry.digest)))
        }
        #expect(blind.head == verifier.head)
        let part = try await Speaker.secretariat.send(
            ReadAudit(service: .workingGroup, after: all.entries[0].position, limit: PageLimit(rawValue: 2)))
        #expect(part.entries == Array(all.entries[1...2]) && part.head == all.head)
        let end = try await Speaker.secretariat.send(ReadAudit(service: .workingGroup, after: all.head))
        #expect(end.entries.isEmpty && end.head == all.head)
    }
}
