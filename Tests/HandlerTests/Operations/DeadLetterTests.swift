import Models
import Postgres
import Reactor
import Testing

@Suite("Events that could not be applied", .installation, .serialized)
@Reactor struct DeadLetterTests {
    private let ops = Speaker.ops.asking(.notifications)
    private let secretariat = Speaker.secretariat.asking(.notifications)

    @Test(
        "What cannot be applied is listed and shown, its text to the secretariat alone, and is applied once it is retried"
    )
    func retries() async throws {
        let (party, letters) = try await poisoned()
        let letter = try #require(letters.first)
        #expect(letters.map(\.state) == [.retrying, .waiting] && letters.allSatisfy { $0.entry == nil })
        #expect(letter.attempts == 1 && letter.error?.contains("poison") == true && letter.nextAttemptAt != nil)
        #expect(letter.eventType == PartyRegistered.type.rawValue && letter.source == .workingGroup)
        #expect(try await ops.send(show(letter)).entry == nil)
        let whole = try await secretariat.send(show(letter))
        #expect(whole.entry?.contains(party.rawValue) == true && whole.position == letter.position)
        #expect(try await known(party) == false)
        #expect(try await ops.send(ShowStatus(service: .notifications)).deadLetters == 2)

        try await heal()
        let retried = try await ops.repeating(retry(letter), tells: false)
        #expect(retried.state == .retrying && retried.attempts == 0 && retried.entry == nil)
        try await Installation.running.settle()
        #expect(try await known(party))
        #expect(try await ops.send(ListDeadLetters(service: .notifications)).items.isEmpty)
        try await ops.refusal(of: show(letter), .notFound)
        try await ops.refusal(of: retry(letter), .notFound)
        try await ops.refusal(of: discard(letter), .notFound)
    }

    @Test("What is discarded is not applied, stays on record with the reason, and holds up nothing any more")
    func discards() async throws {
        let (party, letters) = try await poisoned()
        let letter = try #require(letters.first)
        let gone = try await ops.repeating(discard(letter), tells: false)
        #expect(gone.position == letter.position && gone.entry == nil, "what it says is for the secretariat alone")
        #expect(
            try await Installation.running.rows(
                "SELECT reason || ' ' || discarded_by FROM discarded_event WHERE position = \(letter.position)",
                in: .notifications) == ["Not worth it. ops"])
        try await heal()
        try await Installation.running.settle()
        #expect(try await ops.send(ListDeadLetters(service: .notifications)).items.isEmpty)
        #expect(try await known(party) == false)
        let (_, others) = try await poisoned()
        let whole = try await secretariat.send(discard(try #require(others.first)))
        #expect(whole.entry?.contains(PartyRegistered.type.rawValue) == true)
        try await heal()
        try await Installation.running.settle()
    }

    @Test("Only those who run the system look after them")
    func authorization() async throws {
        let (_, letters) = try await poisoned()
        let letter = try #require(letters.first)
        for other in [Speaker.coChair, .focalPoint(try #require(PartyID(rawValue: "nobody")))] {
            let speaker = other.asking(.notifications)
            try await speaker.refusal(of: ListDeadLetters(service: .notifications), .forbidden)
            try await speaker.refusal(of: show(letter), .forbidden)
            try await speaker.refusal(of: retry(letter), .forbidden)
            try await speaker.refusal(of: discard(letter), .forbidden)
        }
        #expect(try await ops.send(ListDeadLetters(service: .notifications)).items == letters)
        try await heal()
        for letter in letters { try await ops.send(discard(letter)) }
    }

    /// Lets the registration of a party fail in the notifications service, and what it is called wait behind it.
    private func poisoned() async throws -> (PartyID, [DeadLetterView]) {
        try await Installation.running.execute(
            "ALTER TABLE party ADD CONSTRAINT poison CHECK (name NOT LIKE 'Party %') NOT VALID", in: .notifications)
        let party = try await Cast.party()
        try await Speaker.secretariat.send(
            NameParty(party: party, language: .french, name: Line(cutting: "Un nom de \(party)")))
        try await Installation.running.settle()
        return (party, try await ops.send(ListDeadLetters(service: .notifications)).items)
    }

    private func heal() async throws {
        try await Installation.running.execute("ALTER TABLE party DROP CONSTRAINT poison", in: .notifications)
    }

    private func known(_ party: PartyID) async throws -> Bool {
        try await Installation.running.count("SELECT count(*) FROM party WHERE id = \(party)", in: .notifications) == 1
    }

    private func show(_ letter: DeadLetterView) -> ShowDeadLetter {
        ShowDeadLetter(service: .notifications, source: letter.source, position: letter.position)
    }

    private func retry(_ letter: DeadLetterView) -> RetryDeadLetter {
        RetryDeadLetter(service: .notifications, source: letter.source, position: letter.position)
    }

    private func discard(_ letter: DeadLetterView) -> DiscardDeadLetter {
        DiscardDeadLetter(
            service: .notifications, source: letter.source, position: letter.position, reason: "Not worth it.")
    }
}
