import Messaging
import Models
import Reactor
import Testing

@Suite("Contacts of offices", .installation, .serialized)
@Reactor struct OfficeContactTests {
    private func appoint(
        _ id: ContactID = .generate(), office: Office = .coChairs, name: Line = "A secretary", from: Int = -10,
        to: Int? = nil
    ) throws -> AppointOfficeContact {
        AppointOfficeContact(
            id: id, office: office, name: name, email: try Cast.email("office"), language: .english, zone: .utc,
            validFrom: try Cast.day(from), validTo: try to.map { try Cast.day($0) })
    }

    @Test("Somebody is appointed, listed by office, and the same again is the same")
    func appointment() async throws {
        let request = try appoint()
        let contact = try await Speaker.secretariat.send(request)
        #expect(try await Speaker.secretariat.send(request) == contact)
        try await refuses(try appoint(contact.id, name: "Another"), .secretariat, 409, field: "name")
        let listed = try await Speaker.coChair.send(ListOfficeContacts(office: .coChairs)).items
        #expect(listed.contains(contact) && listed.allSatisfy { $0.office == .coChairs })
        #expect(try await !Speaker.coChair.send(ListOfficeContacts(office: .secretariat)).items.contains(contact))
        try await refuses(ListOfficeContacts(after: "rubbish"), .coChair, 422, field: "after")
    }

    @Test("What cannot be is refused by its field")
    func refusals() async throws {
        try await refuses(try appoint(from: 1, to: 0), .secretariat, 422, field: "validTo")
        try await refuses(try appoint(name: "—"), .secretariat, 422, field: "name")
        try await refuses(try appoint(try #require(ContactID(rawValue: "ops"))), .secretariat, 422, field: "id")
        let party = try await Cast.party()
        let contact = try await Speaker.secretariat.send(try Cast.nomination(party, from: try Cast.today))
        try await refuses(try appoint(contact.id), .secretariat, 422, field: "id", "party")
    }

    @Test("An appointment is ended within its term; who has left is forgotten when that is asked for")
    func endings() async throws {
        let contact = try await Speaker.secretariat.send(try appoint(to: 10)).id
        func end(_ days: Int) throws -> EndOfficeContact {
            EndOfficeContact(contact: contact, on: try Cast.day(days), reason: "Another post.")
        }
        let erase = EraseOfficeContact(contact: contact, reason: "Asked for.")
        try await refuses(try end(-12), .secretariat, 422, field: "on")
        try await refuses(try end(11), .secretariat, 422, field: "on")
        try await refuses(erase, .secretariat, 409)
        let ended = try await Speaker.secretariat.send(try end(-1))
        #expect(ended.validTo == (try Cast.day(-1)))
        #expect(try await Speaker.secretariat.send(try end(-1)) == ended)
        let erased = try await Speaker.secretariat.send(erase)
        #expect(erased.name == nil && erased.email == nil && erased.id == contact)
        #expect(try await Speaker.secretariat.send(erase) == erased)
        let nobody = ContactID.generate()
        try await refuses(EndOfficeContact(contact: nobody, on: try Cast.today, reason: "R."), .secretariat, 404)
        try await refuses(EraseOfficeContact(contact: nobody, reason: "R."), .secretariat, 404)
    }

    @Test("An appointment that was a mistake is over before it began, and is forgotten when that is asked for")
    func mistake() async throws {
        let contact = try await Speaker.secretariat.send(try appoint(from: 0)).id
        let end = EndOfficeContact(contact: contact, on: try Cast.day(-1), reason: "The wrong person.")
        #expect(try await Speaker.secretariat.send(end).validTo == (try Cast.day(-1)))
        #expect(
            try await Speaker.secretariat.send(EraseOfficeContact(contact: contact, reason: "Asked for.")).name == nil)
    }

    @Test("Somebody of the secretariat serves in a unit of it, which can be corrected; the others have none")
    func units() async throws {
        let (capacity, finance) = (try await unit("Capacity unit"), try await unit("Finance unit"))
        func appoint(_ office: Office, in unit: PartyID?) throws -> AppointOfficeContact {
            AppointOfficeContact(
                id: .generate(), office: office, unit: unit, name: "Maria Example",
                email: try Cast.email("unit-\(Cast.number())"), language: .english, zone: .utc,
                validFrom: try Cast.day(-10))
        }
        let request = try appoint(.secretariat, in: capacity)
        let contact = try await Speaker.secretariat.send(request)
        #expect(contact.unit == capacity)
        #expect(try await Speaker.secretariat.send(request) == contact)
        try await refuses(try appoint(.coChairs, in: capacity), .secretariat, 422, field: "unit")
        let party = try await Cast.party()
        try await refuses(try appoint(.secretariat, in: party), .secretariat, 422, field: "unit")
        let told = try await Installation.running.events(OfficeContactAppointed.self, of: .workingGroup)
        #expect(told.first { $0.contact == contact.id }?.unit == capacity)

        let listed = try await Speaker.secretariat.answer(
            ListOfficeContacts.definition.name, try JSON.encode(ListOfficeContacts(office: .secretariat)))
        #expect(listed.text.contains("Capacity unit"))
        let corrected = try await Speaker.secretariat.send(
            CorrectOfficeContact(contact: contact.id, reason: "Moved.", unit: finance))
        #expect(corrected.unit == finance && corrected.corrections?.count == 1)
        let identity = Speaker(actor: .public, principal: "identity")
        let held = try await identity.send(FindOffices(actor: ActorID(contact.id))).offices
        #expect(held.map { $0.unit?.name } == ["Finance unit"])
        let chair = try await Speaker.secretariat.send(try appoint(.coChairs, in: nil)).id
        try await refuses(
            CorrectOfficeContact(contact: chair, reason: "R.", unit: finance), .secretariat, 422, field: "unit")
    }

    private func unit(_ name: Line) async throws -> PartyID {
        let id = try #require(PartyID(rawValue: "unit-\(Cast.number())"))
        return try await Speaker.secretariat.send(RegisterSecretariatUnit(id: id, name: name)).id
    }
}
