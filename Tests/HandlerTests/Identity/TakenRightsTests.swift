import Messaging
import Models
import Postgres
import Reactor
import TestSupport
import Testing

@Suite("Nobody comes into rights of somebody else, or keeps rights that have ended", .installation, .serialized)
struct TakenRightsTests {
    private let identity = Speaker(actor: .public, principal: "identity")

    private func signedIn(_ address: EmailAddress, as office: ActorID) async throws -> Speaker {
        let browser = await Browser()
        try await browser.enter(address, as: office)
        return try await browser.speaker()
    }

    private func delegate(_ person: PersonID, at address: EmailAddress, of party: PartyID) async throws
        -> RegisterDelegate
    {
        RegisterDelegate(
            person: person, party: party, session: try await Cast.session(), name: "Any body", email: address,
            maySpeak: false, letter: "A letter")
    }

    @Test(
        "whoever registers delegates brings nobody's address under an id of theirs, and no id under an address of theirs"
    )
    func registrar() async throws {
        let (office, address, party) = try await Cast.person()
        let (secretary, elsewhere) = try await Cast.server(in: .secretariat)
        let speaker = try await signedIn(address, as: office)
        let own = try #require(PersonID(rawValue: office.rawValue))
        let theirs = try #require(PersonID(rawValue: secretary.rawValue))
        let mine = try #require(EmailAddress(rawValue: "mine-\(party)@example.org"))
        try await refuses(try await delegate(own, at: elsewhere, of: party), speaker, 422, field: "person")
        try await refuses(try await delegate(theirs, at: mine, of: party), speaker, 422, field: "person")
        #expect(try await identity.send(FindOffices(actor: office)).offices.map(\.actor) == [office])
        #expect(try await identity.send(FindOffices(email: mine)).offices.isEmpty)
        // Whoever is entered at an address of somebody else gives them an office, and takes none.
        let entered = try await speaker.send(try await delegate(.generate(), at: elsewhere, of: party))
        #expect(try await identity.send(FindOffices(actor: ActorID(entered.person))).offices.isEmpty)
    }

    @Test("accepted credentials lead to the address that they were accepted with")
    func credentials() async throws {
        let (office, address, party) = try await Cast.person()
        let speaker = try await signedIn(address, as: office)
        let accepted = try await Cast.delegate(of: party).actor.subject
        let person = try #require(PersonID(rawValue: accepted.rawValue))
        let mine = try #require(EmailAddress(rawValue: "again-\(party)@example.org"))
        try await refuses(try await delegate(person, at: mine, of: party), speaker, 422, field: "person")
        #expect(try await identity.send(FindOffices(email: mine)).offices.isEmpty)
    }

    @Test("the reader of a wrong address loses everything once it is corrected")
    func correction() async throws {
        let (office, address, _) = try await Cast.person()
        let browser = await Browser()
        try await browser.enter(address, as: office)
        let speaker = try await browser.speaker()
        let token = try await speaker.send(IssueAccessToken(name: "Kept"))
        let begun = try await Browser.gateway.send(BeginDeviceSignIn(client: "A program"))
        try await speaker.send(ApproveDeviceSignIn(code: try #require(begun.code)))
        let right = try #require(EmailAddress(rawValue: "right-\(Cast.number())@example.org"))
        try await Speaker.secretariat.tell(
            CorrectFocalPoint(
                contact: try #require(ContactID(rawValue: office.rawValue)), reason: "Mistyped.", email: right))
        for request in WebSessionTests.everywhere { try await refuses(request, speaker, 401) }
        try await refuses(UseWebSession(secret: try #require(await browser.session)), Browser.gateway, 401)
        try await refuses(UseAccessToken(secret: try #require(token.secret)), Browser.gateway, 401)
        try await refuses(RedeemDeviceSignIn(device: try #require(begun.device)), Browser.gateway, 404)
        // Whose address it is signs in anew.
        _ = try await signedIn(right, as: office)
    }

    @Test("a program that was let in by a session takes nothing once the session is over")
    func device() async throws {
        let (office, address, _) = try await Cast.person()
        let speaker = try await signedIn(address, as: office)
        let begun = try await Browser.gateway.send(BeginDeviceSignIn(client: "A program"))
        try await speaker.send(ApproveDeviceSignIn(code: try #require(begun.code)))
        let session = try #require(try await speaker.send(ListWebSessions()).items.first)
        try await speaker.tell(EndWebSession(session: session.id))
        try await refuses(RedeemDeviceSignIn(device: try #require(begun.device)), Browser.gateway, 404)
    }

    @Test("the private feed of somebody who served ends with the office")
    func feed() async throws {
        let (person, address) = try await Cast.server(in: .secretariat)
        let speaker = try await signedIn(address, as: person)
        let secret = LinkSecret.generate()
        try await speaker.send(CreateFeed(kind: .notifications, secret: secret))
        let read = ReadFeed(secret: secret, kind: .notifications)
        try await Speaker.everybody.send(read)
        try await Speaker.secretariat.tell(
            EndOfficeContact(
                contact: try #require(ContactID(rawValue: person.rawValue)), on: try Cast.day(-1), reason: "Left."))
        try await refuses(read, Speaker.everybody, 404)
    }

    @Test("an appointment that was a mistake is ended on the day on which it was made")
    func mistake() async throws {
        let (person, address) = try await Cast.server(in: .secretariat, from: 0)
        let speaker = try await signedIn(address, as: person)
        let contact = try #require(ContactID(rawValue: person.rawValue))
        try await refuses(
            EndOfficeContact(contact: contact, on: try Cast.day(-2), reason: "Never."), Speaker.secretariat, 422,
            field: "on")
        try await Speaker.secretariat.tell(
            EndOfficeContact(contact: contact, on: try Cast.day(-1), reason: "The wrong person."))
        try await refuses(ListOfficeContacts(), speaker, 403)
    }
}
