import Messaging
import Models
import Postgres
import Reactor
import TestSupport
import Testing

@Suite("Somebody on a delegation changes their own address", .installation, .serialized)
struct DelegateAddressTests {
    private let identity = Speaker(actor: .public, principal: "identity")

    /// A delegate who is signed in, as somebody who moves.
    private func delegate(of party: PartyID) async throws -> (mover: Mover, person: PersonID) {
        let subject = try await Cast.delegate(of: party).actor.subject
        try await Installation.running.settle()
        let person = try #require(PersonID(rawValue: subject.rawValue))
        let browser = await Browser()
        let address = try Cast.email(person)
        try await browser.enter(address, as: subject)
        let contact = try #require(ContactID(rawValue: subject.rawValue))
        return (try await Mover(browser: browser, address: address, contact: contact), person)
    }

    private func places(_ person: PersonID, _ party: PartyID) async throws -> [Delegate] {
        try await Speaker.secretariat.send(ShowDelegation(party: party)).delegates.filter { $0.person == person }
    }

    private func offices(at address: EmailAddress) async throws -> [ActorID] {
        try await identity.send(FindOffices(email: address)).offices.map(\.actor)
    }

    @Test("all entries with the address go along, for whichever session, and go back when it was not they")
    func moved() async throws {
        let party = try await Cast.party()
        let (mover, person) = try await delegate(of: party)
        let coming = try await Speaker.secretariat.send(
            RegisterDelegate(
                party: party, session: try await Cast.session(in: 2044), name: "A delegate", email: mover.address,
                maySpeak: true, letter: "A letter"))
        #expect(coming.person == person)
        try await mover.moves()
        #expect(try await places(person, party).map(\.email) == [mover.next, mover.next])
        #expect(try await offices(at: mover.next) == [ActorID(person)])
        #expect(try await offices(at: mover.address).isEmpty)
        let told = try await Installation.running.log().last { $0.type == AddressChanged.type.rawValue }
        #expect(told?.actorID == person.rawValue && told?.office?.rawValue == "delegate:\(party)")
        // A later decision leads to the same address.
        try await Speaker.secretariat.tell(DecideCredentials(delegate: coming.id, credentials: .accepted))
        #expect(try await offices(at: mover.next) == [ActorID(person)])
        let browser = await Browser()
        try await browser.enter(mover.next, as: ActorID(person))

        #expect(try await mover.objects(at: mover.address).state == .restored)
        let back = try await places(person, party)
        #expect(back.map(\.email) == [mover.address, mover.address])
        #expect(back.allSatisfy { $0.corrections?.map(\.by) == [ActorID(person), ActorID(person)] })
        #expect(try await offices(at: mover.address) == [ActorID(person)])
        #expect(try await offices(at: mover.next).isEmpty)
        try await refuses(ListDrafts(party: party), mover.speaker, 401)
        let item = try await Speaker.secretariat.send(ListInboxItems()).items.first {
            $0.event.rawValue == AddressRestored.type.rawValue
        }
        #expect(item?.subject.rawValue.contains("delegate (") == true)
    }

    @Test(
        "one address leads to one person of a party: that of another one is refused, also where it became theirs meanwhile"
    )
    func taken() async throws {
        let party = try await Cast.party()
        let (mover, person) = try await delegate(of: party)
        let other = try Cast.email(try await Cast.delegate(of: party).actor.subject)
        let loud = try #require(EmailAddress(rawValue: other.rawValue.uppercased()))
        for address in [other, loud] {
            try await refuses(ChangeAddress(email: address), mover.speaker, 422, field: "email", "somebody else")
        }
        _ = try await mover.asks()
        try await Speaker.secretariat.tell(
            RegisterDelegate(
                party: party, session: try await Cast.session(), name: "Another one", email: mover.next,
                maySpeak: false, letter: "A letter"))
        for end in AddressEnd.allCases {
            let link = ConfirmAddressLink(secret: try await mover.secret(end), end: end)
            try await refuses(link, Browser.gateway, 404)
        }
        #expect(try await places(person, party).map(\.email) == [mover.address])
    }

    @Test("whose credentials count no more changes nothing and puts nothing back, and a correction ends it too")
    func ended() async throws {
        let party = try await Cast.party()
        let (rejected, corrected) = (try await delegate(of: party), try await delegate(of: party))
        var links: [LinkSecret] = []
        for (mover, _) in [rejected, corrected] {
            try await mover.moves()
            links.append(try await Mover.secret(.former, to: mover.address))
        }
        let place = try #require(try await places(rejected.person, party).first)
        try await Speaker.secretariat.tell(
            DecideCredentials(delegate: place.id, credentials: .rejected, note: "No full powers."))
        let entry = try #require(try await places(corrected.person, party).first)
        try await Speaker.secretariat.tell(
            CorrectDelegate(
                delegate: entry.id, reason: "Mistyped.", email: try Cast.email("right-\(corrected.person)")))
        for link in links {
            try await refuses(ShowAddressLink(secret: link, end: .former), Browser.gateway, 404)
            try await refuses(RefuseAddressLink(secret: link), Browser.gateway, 404)
        }
        try await Installation.running.sweep()
        for (mover, _) in [rejected, corrected] { #expect(try await mover.kept == 0) }
        try await Speaker.secretariat.tell(ErasePerson(person: rejected.person, reason: "Asked for."))
        let rows = try await Installation.running.count(
            "SELECT count(*) FROM address_change WHERE contact = \(rejected.person)")
        #expect(rows == 0)
    }

    @Test("before the credentials are accepted, the delegation corrects the address")
    func submitted() async throws {
        let party = try await Cast.party()
        let person = PersonID.generate()
        _ = try await Cast.focalPoint(of: party).send(
            RegisterDelegate(
                person: person, session: try await Cast.session(), name: "D", email: try Cast.email(person),
                maySpeak: true, letter: "L"))
        let speaker = Speaker(actor: .delegate(person, of: party))
        let status = try await speaker.attempt(ChangeAddress(email: try Cast.email("next-\(person)"))).status
        #expect([403, 404].contains(status))
    }

    @Test("confirming an address that somebody else reads as well brings nobody into their offices")
    func shared() async throws {
        let (other, address, _) = try await Cast.person()
        let subject = try await Cast.delegate(of: try await Cast.party()).actor.subject
        try await Installation.running.settle()
        let browser = await Browser()
        try await browser.enter(try Cast.email(subject), as: subject)
        let mover = try await Mover(
            browser: browser, address: try Cast.email(subject),
            contact: try #require(ContactID(rawValue: subject.rawValue)), to: address)
        try await mover.moves()
        try await refuses(
            SwitchOffice(secret: try #require(await mover.browser.session), office: other), Browser.gateway, 409)
        #expect(try await mover.speaker.send(ShowAccount()).offices.map(\.actor) == [subject])
        let anew = await Browser()
        try await anew.enter(address, as: subject)
        try await anew.goOn(as: other)
        #expect(try await anew.use().actor == other)
    }
}
