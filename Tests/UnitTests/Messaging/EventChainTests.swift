import Models
import Postgres
import Testing

@testable import Messaging

@Suite("The chain of the event log") struct EventChainTests {
    private struct Entry {
        var position: Int64
        var text: [UInt8]
        var digest: [UInt8]
    }

    @Test("A log as the sequencer makes it is proven to its end")
    func logsAreProven() throws {
        let entries = log(of: 10)
        let verifier = try verify(entries)
        #expect(verifier.count == 10)
        #expect(verifier.head == entries.last?.digest)
        #expect(try verify([]).head == EventChain.genesis)
    }

    @Test("Whoever may not read the entries proves the log by their seals, and finds the same breaks")
    func sealsAreProven() throws {
        func verify(_ entries: [Entry]) throws -> EventChainVerifier {
            var verifier = EventChainVerifier()
            for entry in entries {
                try verifier.verify(
                    position: entry.position, seal: EventChain.seal(of: entry.text), digest: entry.digest)
            }
            return verifier
        }
        let entries = log(of: 10)
        #expect(try verify(entries).head == entries.last?.digest)
        for index in entries.indices {
            var changed = entries
            changed[index].text[5] ^= 1
            let found = #expect(throws: EventChainVerifier.Break.self) { try verify(changed) }
            #expect(found?.position == Int64(index + 1))
        }
    }

    @Test("A second batch goes on where the first one ended")
    func batchesAreChained() throws {
        let first = log(of: 3)
        let rest = Sequencer.chain(rows(4...6, head: 3, digest: first.last?.digest))
        _ = try verify(
            first + rest.map { Entry(position: $0.position, text: Array($0.text.utf8), digest: $0.digest.bytes) })
    }

    @Test("Every change of a single byte, in a text or a digest, is found at its entry")
    func everyChangeIsFound() {
        let entries = log(of: 3)
        for index in entries.indices {
            for place in entries[index].text.indices {
                var changed = entries
                changed[index].text[place] ^= 1
                expectBreak(changed, at: index + 1)
            }
            for place in entries[index].digest.indices {
                var changed = entries
                changed[index].digest[place] ^= 0x80
                expectBreak(changed, at: index + 1)
            }
        }
    }

    @Test("A missing entry is found, and so are swapped, doubled and foreign ones")
    func everyGapIsFound() {
        let entries = log(of: 5)
        for index in 0..<4 {
            var missing = entries
            missing.remove(at: index)
            expectBreak(missing, at: index + 1)
            var renumbered = missing
            for later in index..<4 { renumbered[later].position -= 1 }
            expectBreak(renumbered, at: index + 1)
            var swapped = entries
            swapped.swapAt(index, index + 1)
            expectBreak(swapped, at: index + 1)
            (swapped[index].position, swapped[index + 1].position) = (Int64(index + 1), Int64(index + 2))
            expectBreak(swapped, at: index + 1)
            var doubled = entries
            doubled.insert(entries[index], at: index)
            expectBreak(doubled, at: index + 2)
            var foreign = entries
            foreign[index] = log(of: 5)[index]
            // A first entry is chained to nothing: the one after it finds out.
            expectBreak(foreign, at: max(2, index + 1))
        }
    }

    @Test("An entry that is chained rightly but carries another position is found")
    func positionsAreProven() {
        let told = envelope(1)
        let text = Array(EventChain.entry(told, at: 2, salt: EventChain.salt()).utf8)
        expectBreak(
            [Entry(position: 1, text: text, digest: EventChain.digest(of: text, after: EventChain.genesis))], at: 1)
    }

    @Test("A log that lost its end is proven, but its head is not the one that was noted down")
    func lostEndsAreNoticed() throws {
        let entries = log(of: 5)
        #expect(try verify(entries).head != verify(Array(entries.dropLast())).head)
    }

    @Test("Against a head that was noted, a log that lost its end is refused, and one that has grown is proven")
    func notedHeadsAreHeld() throws {
        let entries = log(of: 5)
        let noted = NotedHead(count: 3, digest: entries[2].digest)
        #expect(try verify(entries, noted).count == 5)
        #expect(try verify(Array(entries.prefix(3)), noted).count == 3)
        for left in 0..<3 { expectBreak(Array(entries.prefix(left)), noted, at: left + 1) }
    }

    @Test("Against a head that was noted, a log that was written anew with right digests is refused at that entry")
    func rewrittenLogsAreFound() throws {
        let noted = NotedHead(count: 3, digest: log(of: 5)[2].digest)
        let other = log(of: 5)
        try verify(other)
        expectBreak(other, noted, at: 3)
    }

    private func envelope(_ number: Int64) -> String {
        String(decoding: Envelope(source: "/a", type: "t", subject: "s-\(number)").frame(), as: UTF8.self)
    }

    private func rows(_ numbers: ClosedRange<Int64>, head: Int64, digest: [UInt8]?) -> [Sequencer.TakeBatch.Output] {
        numbers.map { .init(id: $0, entry: envelope($0), head: head, digest: digest.map { .init($0) }) }
    }

    private func log(of count: Int64) -> [Entry] {
        Sequencer.chain(rows(1...count, head: 0, digest: nil)).map {
            Entry(position: $0.position, text: Array($0.text.utf8), digest: $0.digest.bytes)
        }
    }

    @discardableResult
    private func verify(_ entries: [Entry], _ noted: NotedHead? = nil) throws -> EventChainVerifier {
        var verifier = EventChainVerifier(noted: noted)
        for entry in entries {
            try verifier.verify(position: entry.position, entry: entry.text, digest: entry.digest)
        }
        try verifier.end()
        return verifier
    }

    private func expectBreak(
        _ entries: [Entry], _ noted: NotedHead? = nil, at position: Int, _ location: SourceLocation = #_sourceLocation
    ) {
        let found = #expect(throws: EventChainVerifier.Break.self, sourceLocation: location) {
            try verify(entries, noted)
        }
        #expect(found?.position == Int64(position), sourceLocation: location)
    }
}
