import Models
import Reactor
import Testing

@Suite("Focal points and alternates", .installation, .serialized)
@Reactor struct FocalPointTests {
    private func nominate(_ party: PartyID, from: Int, to: Int? = nil) async throws -> FocalPoint {
        try await Speaker.secretariat.send(
            try Cast.nomination(party, from: try Cast.day(from), to: try to.map { try Cast.day($0) }))
    }

    private func alternate(_ party: PartyID) throws -> NameAlternate {
        NameAlternate(
            id: .generate(), party: party, name: "An alternate", email: try Cast.email("alternate"),
            language: .french, zone: .utc, validFrom: try Cast.today, letter: "A letter")
    }

    @Test("A nomination that cannot be is refused by its field")
    func nominations() async throws {
        let party = try await Cast.party()
        let day = try Cast.today
        try await refuses(
            try Cast.nomination(party, from: day, to: day.advanced(byDays: -1)), .secretariat, 422, field: "validTo")
        try await refuses(
            try Cast.nomination(try #require(PartyID(rawValue: "nowhere")), from: day), .secretariat, 422,
            field: "party")
        try await refuses(try Cast.nomination(party, id: "secretariat", from: day), .secretariat, 422, field: "id")
        let office = try await Speaker.secretariat.send(
            AppointOfficeContact(
                office: .secretariat, name: "A secretary", email: try Cast.email("office"), language: .english,
                zone: .utc, validFrom: day))
        try await refuses(
            try Cast.nomination(party, id: office.id.rawValue, from: day), .secretariat, 422, field: "id")
        let request = try Cast.nomination(party, id: "contact-of-\(party)", from: day)
        let nominated = try await Speaker.secretariat.send(request)
        #expect(nominated.role == .focalPoint && nominated.validFrom == day)
        #expect(try await Speaker.secretariat.send(request) == nominated)
        try await refuses(
            try Cast.nomination(party, id: "contact-of-\(party)", from: day.advanced(byDays: 1)), .secretariat, 409,
            field: "validFrom")
    }

    @Test("Who is whose focal point is for the secretariat and for the party's own speakers")
    func reading() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let (stranger, other) = try await Cast.focalPoint()
        let own = try await owner.send(ListFocalPoints()).items
        #expect(!own.isEmpty && own.allSatisfy { $0.party == party })
        try await refuses(ListFocalPoints(party: party), stranger, 403)
        let all = try await Speaker.secretariat.send(ListFocalPoints(limit: PageLimit(rawValue: 500))).items
        #expect(Set(all.map(\.party)).isSuperset(of: [party, other]))
        #expect(
            try await Speaker.secretariat.send(ListFocalPoints(party: other)).items.allSatisfy { $0.party == other })
        let lacking = try await Cast.party(region: "EEG")
        let gaps = try await Speaker.secretariat.send(ListNominationGaps(region: "EEG")).items
        #expect(gaps.contains { $0.party == lacking } && !gaps.contains { $0.party == party })
        #expect(try await owner.send(ListNominationGaps()).items.isEmpty)
    }

    @Test("An alternate speaks for the party beside its focal point, whose term may overlap")
    func alternates() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let request = try alternate(party)
        let named = try await Speaker.secretariat.send(request)
        #expect(named.role == .alternate)
        #expect(try await Speaker.secretariat.send(request) == named)
        let speakers = try await owner.send(ShowDelegation(party: party)).speakers
        #expect(speakers.map(\.right) == [.focalPoint, .alternate])
        let speaker = Speaker(actor: Actor(subject: ActorID(named.id), roles: [.focalPoint], party: party))
        #expect(try await speaker.send(ShowDelegation(party: party)).party == party)
        try await refuses(
            HandOverFocalPoint(
                contact: named.id, on: try Cast.today, name: "S", email: try Cast.email("s"), language: .english,
                zone: .utc, letter: "L"), .secretariat, 422, field: "contact")
    }

    @Test("An office is handed over from a day within the term that is not to come")
    func handovers() async throws {
        let party = try await Cast.party()
        let known = try await nominate(party, from: -30, to: 30)
        func handOver(_ days: Int, id: ContactID? = nil) throws -> HandOverFocalPoint {
            HandOverFocalPoint(
                contact: known.id, on: try Cast.day(days), id: id, name: "A successor", email: try Cast.email("s"),
                language: .english, zone: .utc, letter: "L")
        }
        try await refuses(try handOver(1), .secretariat, 422, field: "on")
        try await refuses(try handOver(-30), .secretariat, 422, field: "on")
        try await refuses(try handOver(0, id: known.id), .secretariat, 422, field: "id")
        let other = try await nominate(try await Cast.party(), from: -1)
        try await refuses(try handOver(0, id: other.id), .secretariat, 422, field: "id")
        let handover = try await Speaker.secretariat.send(try handOver(0))
        #expect(handover.from.validTo == (try Cast.day(-1)) && handover.to.validTo == known.validTo)
        try await refuses(try handOver(0), .secretariat, 422, field: "on")
    }

    @Test("A focal point is confirmed while in office, by the party or the secretariat")
    func confirmation() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let contact = try #require(try await owner.send(ListFocalPoints()).items.first).id
        let (stranger, _) = try await Cast.focalPoint()
        try await refuses(ConfirmFocalPoint(contact: contact), stranger, 404)
        #expect(try await owner.send(ConfirmFocalPoint(contact: contact)).confirmed == (try Cast.today))
        let early = try await nominate(try await Cast.party(), from: 5)
        let late = try await nominate(try await Cast.party(), from: -9, to: -2)
        for contact in [early.id, late.id] {
            try await refuses(ConfirmFocalPoint(contact: contact), .secretariat, 409)
        }
        try await refuses(ConfirmFocalPoint(contact: .generate()), .secretariat, 404)
        #expect(party != early.party)
    }

    @Test("A term is ended within itself, and who has left is forgotten when that is asked for")
    func endings() async throws {
        let known = try await nominate(try await Cast.party(), from: -20, to: 20)
        func end(_ days: Int) throws -> EndFocalPoint {
            EndFocalPoint(contact: known.id, on: try Cast.day(days), reason: "Another post.")
        }
        let erase = EraseContact(contact: known.id, reason: "Asked for.")
        try await refuses(end(-22), .secretariat, 422, field: "on")
        try await refuses(end(21), .secretariat, 422, field: "on")
        try await refuses(erase, .secretariat, 409)
        let ended = try await Speaker.secretariat.send(try end(-1))
        #expect(ended.validTo == (try Cast.day(-1)))
        #expect(try await Speaker.secretariat.send(try end(-1)) == ended)
        let resolver = Speaker(actor: .public, principal: "notifications")
        #expect(try await resolver.send(ResolveContacts(contacts: [known.id])).contacts.map(\.id) == [known.id])
        let erased = try await Speaker.secretariat.send(erase)
        #expect(erased.name == nil && erased.email == nil && erased.validTo == ended.validTo)
        #expect(try await Speaker.secretariat.send(erase) == erased)
        #expect(try await resolver.send(ResolveContacts(contacts: [known.id, .generate()])).contacts.isEmpty)
        let nobody = ContactID.generate()
        try await refuses(EraseContact(contact: nobody, reason: "R."), .secretariat, 404)
        try await refuses(EndFocalPoint(contact: nobody, on: try Cast.today, reason: "R."), .secretariat, 404)
    }

    @Test("A nomination that was a mistake is ended on its first day: it never began, and another takes its place")
    func mistake() async throws {
        let party = try await Cast.party()
        let wrong = try await nominate(party, from: 0, to: 20)
        try await Installation.running.settle()
        let speaker = Speaker(
            actor: Actor(subject: ActorID(wrong.id), roles: [.focalPoint], party: party))
        try await speaker.send(ListFocalPoints(party: party))
        let ended = try await Speaker.secretariat.tell(
            EndFocalPoint(contact: wrong.id, on: try Cast.day(-1), reason: "The wrong person."))
        #expect(ended.validTo == (try Cast.day(-1)))
        try await refuses(ListFocalPoints(party: party), speaker, 403)
        let right = try await nominate(party, from: 0, to: 20)
        #expect(right.validFrom == (try Cast.today))
        #expect(
            try await Speaker.secretariat.send(EraseContact(contact: wrong.id, reason: "Asked for.")).name == nil)
    }
}
