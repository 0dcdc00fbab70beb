import Messaging
import Models
import Reactor
import TestSupport
import Testing

@Suite("Whose address it is", .installation, .serialized)
struct OfficeTests {
    private let identity = Speaker(actor: .public, principal: "identity")

    @Test("an address leads to every office that is held today, whatever its capitals, and an office to the others")
    func offices() async throws {
        let (office, address, party) = try await Cast.person()
        let loud = try #require(EmailAddress(rawValue: address.rawValue.uppercased()))
        let found = try await identity.send(FindOffices(email: loud)).offices
        #expect(found.map(\.actor) == [office] && found.first?.party == party && found.first?.role == .focalPoint)
        let later = try await Speaker.secretariat.tell(
            NominateFocalPoint(
                party: try await Cast.party(), name: "A focal point", email: address, language: .english, zone: .utc,
                validFrom: try await Cast.day(5), letter: "A letter"))
        #expect(try await identity.send(FindOffices(actor: office)).offices.map(\.actor) == [office])
        try await Cast.forward(days: 6)
        let offices = try await identity.send(FindOffices(actor: office)).offices.map(\.actor)
        #expect(Set(offices) == [office, ActorID(later.id)])
        #expect(try await identity.send(FindOffices()).offices.isEmpty)
    }

    @Test("a delegate is found while the credentials count")
    func delegate() async throws {
        let party = try await Cast.party()
        let speaker = try await Cast.delegate(of: party)
        let found = try await identity.send(FindOffices(actor: speaker.actor.subject)).offices
        #expect(found.map(\.role) == [.delegate] && found.first?.party == party)
    }

    @Test("no other service and no gateway asks whose an address is, or what a link of a mail opens")
    func principals() async throws {
        for principal in ["gateway", "submissions", "notifications"] {
            let stranger = Speaker(actor: .secretariat, principal: principal)
            try await refuses(FindOffices(actor: "somebody"), stranger, 403)
        }
        try await refuses(FindSignInLink(secret: .generate()), Speaker(actor: .ops, principal: "gateway"), 403)
        try await refuses(FindSignInLink(secret: .generate()), identity, 404)
    }
}
