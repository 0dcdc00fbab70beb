import Models
import Reactor
import Testing

@Suite("Mail that is gathered", .installation, .serialized)
@Reactor struct DigestTests {
    @Test("Updates come together once a day, the newest first; an empty day brings nothing")
    func daily() async throws {
        let reader = try await Cast.delegation("AG", .spanish)
        let lima = try #require(TimeZoneName(rawValue: "America/Lima"))
        try await reader.speaker.send(ChangePreferences(contact: reader.contact, zone: lima, updates: .daily))
        var calls: [CallID] = []
        for title: Line in ["First call", "Second call", "Third call"] {
            calls.append(try await Cast.call(title, closesIn: .days(300)).id)
            try await Installation.running.settle()
        }
        let held = try await letters(to: reader, .held)
        #expect(held.count == 3 && held.allSatisfy { $0.error?.rawValue == "Waits for the daily digest." })
        try await Installation.running.sendMail()
        #expect(
            try Installation.running.mails(to: try reader.email).allSatisfy { !$0.text.contains("First call") })
        try await Installation.running.sweep()
        #expect(try await reader.speaker.send(ListDigests()).items.isEmpty)

        try await Cast.forward(days: 1)
        try await Installation.running.sweep()
        let digest = try #require(try await reader.speaker.send(ListDigests()).items.first)
        #expect(digest.contact == reader.contact && digest.frequency == .daily && digest.items == 3)
        #expect(try await letters(to: reader, .digested).map(\.id) == held.map(\.id))
        let told = try await Installation.running.events(DigestMade.self, of: .notifications)
        #expect(told.map(\.delivery) == [digest.delivery] && told.map(\.items) == [3])
        try await Installation.running.sendMail()
        #expect(try await Cast.delivery(digest.delivery, to: reader.contact).state == .sent)
        let mail = try await Cast.mail(to: try reader.email, "3 mensajes")
        #expect(mail.text.contains("(UTC−5)") && mail.field("Content-Language") == "es")
        #expect(mail.text.contains("Convocatoria de aportaciones: First call"))
        let lines = mail.text.split(whereSeparator: \.isNewline)
        // Each is answered by a link of its own.
        #expect(lines.count { $0.contains("/es/l/") } == calls.count)
        #expect(!mail.html.replacing(/<[^>]*>/, with: "").contains("calls/"))
        let places = ["Third call", "Second call", "First call"].compactMap {
            mail.text.firstRange(of: $0)?.lowerBound
        }
        #expect(places.count == 3 && places == places.sorted())
        #expect(mail.secret(.unsubscribe) != nil && mail.field("List-Unsubscribe") != nil)

        try await Cast.forward(days: 1)
        try await Installation.running.sweep()
        #expect(try await reader.speaker.send(ListDigests()).items.count == 1)
        // What waits when somebody wants it otherwise is not lost.
        _ = try await Cast.call(closesIn: .days(300))
        try await Installation.running.settle()
        try await reader.speaker.send(ChangePreferences(contact: reader.contact))
        try await Installation.running.sweep()
        let digests = try await reader.speaker.send(ListDigests()).items
        #expect(digests.map(\.items) == [1, 3] && digests[0].from > digests[1].to)
        let last = try await Speaker.secretariat.send(
            ListDigests(party: reader.party, limit: PageLimit(rawValue: 1)))
        #expect(last.items == [digests[0]])
    }

    @Test("What is sent at once does not come again in the digest")
    func expedited() async throws {
        let reader = try await Cast.delegation()
        try await reader.speaker.send(ChangePreferences(contact: reader.contact, updates: .weekly))
        for _ in 0..<2 { _ = try await Cast.call(closesIn: .days(300)) }
        try await Installation.running.settle()
        let held = try await letters(to: reader, .held)
        #expect(held.count == 2)
        try await Speaker.ops.send(ExpediteDelivery(delivery: held[0].id, reason: "It begins tonight."))
        try await Cast.forward(days: 7)
        try await Installation.running.sweep()
        #expect(try await reader.speaker.send(ListDigests()).items.map(\.items) == [1])
        #expect(try await letters(to: reader, .digested).map(\.id) == [held[1].id])
    }

    @Test("Digests are their party's matter, and the secretariat's where it says whose")
    func others() async throws {
        let (reader, stranger) = (try await Cast.delegation(), try await Cast.delegation())
        try await stranger.speaker.refusal(of: ListDigests(party: reader.party), .forbidden)
        try await Speaker.secretariat.refusal(of: ListDigests(), .invalid, field: "party")
        let delegate = try await Cast.delegate(of: reader.party)
        #expect(try await delegate.send(ListDigests()).items.isEmpty)
        for speaker in [Speaker.coChair, .ops] {
            try await speaker.refusal(of: ListDigests(party: reader.party), .forbidden)
        }
    }

    private func letters(to reader: Delegation, _ state: DeliveryState? = nil) async throws -> [Delivery] {
        try await Speaker.secretariat.send(ListDeliveries(state: state, recipient: reader.contact)).items
    }
}
