import Models
import Testing

@Suite("Message ids") struct MessageIDTests {
    @Test("Ids made one after another sort one after another, however fast they are made")
    func idsGrow() {
        let ids = (0..<50_000).map { _ in MessageID() }
        let texts = ids.map(\.rawValue)
        #expect(texts == texts.sorted())
        #expect(Set(ids).count == ids.count)
        let named = (0..<10_000).map { _ in PartyID.generate() }
        #expect(named == named.sorted())
    }

    @Test("Ids made by many tasks at once are all different")
    func idsAreUnique() async {
        let ids = await withTaskGroup(of: [MessageID].self) { group in
            for _ in 0..<8 { group.addTask { (0..<5000).map { _ in MessageID() } } }
            return await group.reduce(into: Set<MessageID>()) { $0.formUnion($1) }
        }
        #expect(ids.count == 40_000)
    }

    @Test("An id is a UUID of version 7 that holds the time at which it was made")
    func versionAndTime() throws {
        let before = Instant.now.microseconds / 1000
        let id = MessageID()
        let after = Instant.now.microseconds / 1000
        #expect(id.high >> 12 & 15 == 7)
        #expect(id.low >> 62 == 2)
        // Bursts may borrow some milliseconds from the future, never from the past.
        #expect(Int64(id.high >> 16) >= before)
        #expect(Int64(id.high >> 16) <= after + 60_000)
    }

    @Test("Text is read in either case and written in lower case")
    func textRoundTrips() throws {
        let text = "01938b5e-7c1a-7def-8123-456789abcdef"
        let id = try #require(MessageID(rawValue: text))
        #expect(id.rawValue == text)
        #expect(MessageID(rawValue: text.uppercased()) == id)
        #expect(id.high == 0x0193_8b5e_7c1a_7def)
        #expect(id.low == 0x8123_4567_89ab_cdef)
    }

    @Test(
        "What is no UUID is refused",
        arguments: [
            "", "01938b5e-7c1a-7def-8123-456789abcde", "01938b5e-7c1a-7def-8123-456789abcdef0",
            "01938b5e7c1a7def8123456789abcdef", "01938b5e-7c1a-7def-8123-456789abcdeg",
            "01938b5e-7c1a-7def-8123_456789abcdef", "{1938b5e-7c1a-7def-8123-456789abcdef",
            "------------------------------------",
            "0193８b5e-7c1a-7def-8123-456789abcd",
        ])
    func othersAreRefused(_ text: String) {
        #expect(MessageID(rawValue: text) == nil)
    }

    @Test("Positions are not negative")
    func positions() {
        #expect(EventPosition(rawValue: -1) == nil)
        #expect(EventPosition(rawValue: 0) == .zero)
    }
}
