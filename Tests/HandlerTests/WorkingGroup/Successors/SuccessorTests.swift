import Messaging
import Models
import Postgres
import Reactor
import TestSupport
import Testing

@Suite("Contacts look after their own entry, and propose who takes over", .installation, .serialized)
struct SuccessorTests {
    /// A focal point who is signed in.
    private func focalPoint() async throws -> (speaker: Speaker, contact: ContactID, party: PartyID) {
        let (office, address, party) = try await Cast.person()
        let browser = await Browser()
        try await browser.enter(address, as: office)
        return (try await browser.speaker(), try #require(ContactID(rawValue: office.rawValue)), party)
    }

    private func proposal(_ contact: ContactID, on day: CalendarDate) throws -> ProposeSuccessor {
        ProposeSuccessor(
            contact: contact, name: "Who comes next",
            email: try #require(EmailAddress(rawValue: "next-\(contact)@example.org")),
            language: .french, zone: .utc, letter: "Letter 12", on: day)
    }

    @Test("a successor is proposed with a letter, confirmed by the secretariat, and takes over; the former one is out")
    func confirmed() async throws {
        let (speaker, contact, party) = try await focalPoint()
        let today = try await Cast.today
        let proposed = try await speaker.repeating(try proposal(contact, on: today))
        #expect(proposed.state == .proposed && proposed.party == party)
        try await refuses(ConfirmSuccessor(successor: proposed.id), speaker, 403)
        try await refuses(ConfirmSuccessor(successor: proposed.id), Speaker.coChair, 403)
        try await refuses(try proposal(contact, on: today), speaker, 409)
        let (other, _, _) = try await focalPoint()
        #expect(try await other.send(ListSuccessors()).items.isEmpty)
        try await refuses(try proposal(contact, on: today), other, 404)
        let told = try await Speaker.secretariat.send(ListInboxItems()).items
        #expect(told.contains { $0.subject.rawValue.contains("a successor is proposed") })

        let confirmed = try await Speaker.secretariat.repeating(ConfirmSuccessor(successor: proposed.id))
        try await Installation.running.settle()
        #expect(confirmed.state == .confirmed && confirmed.name == nil && confirmed.email == nil)
        let listed = try await Speaker.secretariat.send(ListFocalPoints(party: party)).items
        #expect(listed.contains { $0.id == confirmed.successor && $0.validFrom == today && $0.letter == "Letter 12" })
        try await refuses(ListSuccessors(), speaker, 403)
        try await refuses(
            DeclineSuccessor(successor: proposed.id, reason: "Too late."), Speaker.secretariat, 409)
        // What the letter says goes with the person, also in the register itself.
        try await Speaker.secretariat.tell(EraseContact(contact: contact, reason: "Asked for."))
        let letters = try await Installation.running.rows(
            "SELECT letter FROM successor WHERE contact = \(contact)")
        #expect(letters == ["-"])
    }

    @Test("who is declined is forgotten, and another one may be proposed; nobody takes over before the first day")
    func declined() async throws {
        let (speaker, contact, _) = try await focalPoint()
        let proposed = try await speaker.tell(try proposal(contact, on: try await Cast.day(3)))
        try await refuses(ConfirmSuccessor(successor: proposed.id), Speaker.secretariat, 422, field: "on")
        let declined = try await Speaker.secretariat.repeating(
            DeclineSuccessor(successor: proposed.id, reason: "The letter is not signed."))
        #expect(declined.state == .declined && declined.email == nil && declined.note == "The letter is not signed.")
        let left = try await Installation.running.count(
            "SELECT count(*) FROM successor WHERE state <> 'proposed' AND (name IS NOT NULL OR email IS NOT NULL)")
        #expect(left == 0)
        try await refuses(ConfirmSuccessor(successor: proposed.id), Speaker.secretariat, 409)
        _ = try await speaker.tell(try proposal(contact, on: try await Cast.today))
        #expect(try await speaker.send(ListSuccessors()).items.count == 2)
    }

    @Test("somebody changes their own language and clock, and nobody else's; mail follows")
    func own() async throws {
        let (speaker, contact, party) = try await focalPoint()
        let revised = try await speaker.repeating(
            ReviseContact(
                contact: contact, language: .russian, zone: TimeZoneName(rawValue: "Europe/Paris")))
        #expect(revised.language == .russian)
        let listed = try await Speaker.secretariat.send(ListFocalPoints(party: party)).items.first { $0.id == contact }
        #expect(listed?.language == .russian && listed?.corrections?.count == 1)
        let (other, _, _) = try await focalPoint()
        try await refuses(ReviseContact(contact: contact, language: .french), other, 404)
        try await refuses(ReviseContact(contact: contact), speaker, 422)
        let (person, address) = try await Cast.server(in: .coChairs)
        let browser = await Browser()
        try await browser.enter(address, as: person)
        let coChair = try await browser.speaker()
        let own = try #require(ContactID(rawValue: person.rawValue))
        #expect(try await coChair.send(ReviseContact(language: .spanish)).contact == own)
    }
}
