import Messaging
import Models
import Postgres
import Reactor
import TestSupport
import Testing

@testable import Identity

@Suite("Signing in by the link of a mail", .installation, .serialized)
struct SignInTests {
    @Test("a link signs in once, in the browser that asked; elsewhere it says nothing and lets nobody in")
    func link() async throws {
        let (office, address, party) = try await Cast.person()
        let (browser, thief) = (await Browser(), await Browser(network: "198.51.100.7"))
        try await browser.ask(address)
        let link = try #require(try await Installation.running.links(to: address).last)
        let offer = try await browser.offer(link)
        #expect(offer.isSameBrowser && offer.offices.map(\.actor) == [office])
        #expect(offer.offices.first?.party == party)

        let other = try await thief.offer(link)
        #expect(!other.isSameBrowser && other.offices.isEmpty)
        try await refuses(await thief.completion(link, as: office), Browser.gateway, 404)

        try await browser.signIn(link, as: office)
        let speaker = try await browser.speaker()
        #expect(speaker.actor.subject == office && speaker.actor.roles == [.focalPoint])
        #expect(speaker.actor.party == party && speaker.actor.credential != nil)
        try await speaker.send(ListDrafts(party: party))

        try await refuses(await browser.completion(link, as: office), Browser.gateway, 404)
        try await refuses(ShowSignIn(secret: link, code: nil, browser: browser.digest), Browser.gateway, 404)
    }

    @Test("the mail says from which network it was asked for, and which offices it opens")
    func mail() async throws {
        let (office, address, party) = try await Cast.person()
        try await Browser(network: "203.0.113.0/24").ask(address)
        let mail = try #require(try await Installation.running.mails(to: address).last { $0.secret(.signIn) != nil })
        let name = try await Speaker.everybody.send(ShowParty(party: party)).name
        #expect(mail.text.contains("Asked for from the network 203.0.113.0/24."))
        #expect(mail.text.contains("Opens: focal point (\(name))"), "\(mail.text)")
        let mailer = Speaker(actor: .public, principal: "notifications")
        let asked = try await Browser.gateway.send(
            RequestSignIn(address: address, browser: await Browser().digest, network: "203.0.113.0/24")
        ).id
        try await Installation.running.settleSignIns()
        let described = try await mailer.send(DescribeSignIn(signIn: asked))
        #expect(described.network == "203.0.113.0/24" && described.offices.map(\.actor) == [office])
        try await refuses(DescribeSignIn(signIn: asked), Browser.gateway, 403)
        try await refuses(DescribeSignIn(signIn: .generate()), mailer, 404)
        // Nothing of it is kept beside what identity keeps for a day.
        let kept = try await Installation.running.count(
            "SELECT count(*) FROM delivery WHERE delivery::text LIKE '%203.0.113%'", in: .notifications)
        #expect(kept == 0)
    }

    @Test("in another browser a new link is sent to whom the first one was sent, and signs in there")
    func otherBrowser() async throws {
        let (office, address, _) = try await Cast.person()
        let (desk, phone) = (await Browser(), await Browser())
        try await desk.ask(address)
        let first = try #require(try await Installation.running.links(to: address).last)
        try await Browser.gateway.send(RepeatSignIn(secret: first, browser: phone.digest, network: "192.0.2.9"))
        try await Installation.running.settleSignIns()
        let second = try #require(try await Installation.running.links(to: address).last)
        #expect(second != first)
        #expect(try await phone.offer(second).isSameBrowser)
        try await phone.signIn(second, as: office)
        #expect(try await desk.offer(first).isSameBrowser)
    }

    @Test("known and unknown addresses are answered alike; no address stays behind, and no mail leaves for a stranger")
    func enumeration() async throws {
        let (_, address, _) = try await Cast.person()
        let stranger: EmailAddress = try #require(EmailAddress(rawValue: "stranger@example.org"))
        let browser = await Browser()
        func ask(_ address: EmailAddress) async throws -> SignIn {
            try await Browser.gateway.send(
                RequestSignIn(address: address, browser: browser.digest, network: "192.0.2.2"))
        }
        let (known, unknown) = (try await ask(address), try await ask(stranger))
        #expect(abs(known.expires.microseconds - unknown.expires.microseconds) < 10_000_000)
        try await Installation.running.settleSignIns()
        #expect(try await Installation.running.mails(to: stranger).isEmpty)
        #expect(try await Installation.running.links(to: address).count == 1)
        let left = try await Installation.running.count(
            "SELECT count(*) FROM sign_in WHERE address IS NOT NULL", in: .identity)
        #expect(left == 0)
        let told = try await Installation.running.events(SignInRequested.self, of: .identity)
        #expect(!told.contains { $0.signIn == unknown.id } && told.contains { $0.signIn == known.id })
    }

    @Test("a link that is over opens nothing, and neither does one whose office has ended meanwhile")
    func over() async throws {
        let (office, address, _) = try await Cast.person()
        let browser = await Browser()
        try await browser.ask(address)
        let link = try #require(try await Installation.running.links(to: address).last)
        try await Installation.running.execute(
            "UPDATE sign_in SET expires_at = now() - interval '1 second' WHERE person = \(office)", in: .identity)
        try await refuses(await browser.completion(link, as: office), Browser.gateway, 404)

        try await browser.ask(address)
        let second = try #require(try await Installation.running.links(to: address).last)
        let contact = try #require(ContactID(rawValue: office.rawValue))
        try await Speaker.secretariat.tell(
            EndFocalPoint(contact: contact, on: try Cast.day(-1), reason: "Left the ministry."))
        #expect(try await browser.offer(second).offices.isEmpty)
        try await refuses(await browser.completion(second, as: office), Browser.gateway, 422, field: "office")
        // Nobody is written to who is in no office.
        let count = try await Installation.running.links(to: address).count
        try await browser.ask(address)
        #expect(try await Installation.running.links(to: address).count == count)
    }

    @Test("one network has five mails an hour sent to an address, all have twenty, and one asks 300 times in all")
    func limits() async throws {
        let (_, address, _) = try await Cast.person()
        let loud = try #require(EmailAddress(rawValue: address.rawValue.uppercased()))
        func ask(_ times: Int, from network: Line) async throws -> Int {
            let before = try await Installation.running.links(to: address).count
            for index in 0..<times {
                // Capitals make no other address.
                try await Browser(network: network).ask(index.isMultiple(of: 2) ? address : loud)
            }
            return try await Installation.running.links(to: address).count - before
        }
        #expect(try await ask(8, from: "203.0.113.1") == 5)
        // Somebody else's asking keeps nobody out.
        #expect(try await ask(1, from: "203.0.113.2") == 1)
        var others = 0
        for index in 3..<7 { others += try await ask(5, from: Line(cutting: "203.0.113.\(index)")) }
        #expect(others == 20 - 5 - 1)

        let browser = await Browser(network: "203.0.113.200")
        for index in 0..<300 {
            let address = try #require(EmailAddress(rawValue: "nobody-\(index)@example.org"))
            try await Browser.gateway.send(
                RequestSignIn(address: address, browser: browser.digest, network: browser.network))
        }
        try await refuses(
            RequestSignIn(address: address, browser: browser.digest, network: browser.network), Browser.gateway, 429)
    }

    @Test("two people with one address are offered both offices, and each is told by name; one office is entered")
    func sharedAddress() async throws {
        let (office, address, party) = try await Cast.person()
        let alternate = try await Speaker.secretariat.tell(
            NameAlternate(
                party: party, name: "An alternate", email: address, language: .french, zone: .utc,
                validFrom: try Cast.day(-1), letter: "A letter"))
        let browser = await Browser()
        try await browser.ask(address)
        let link = try #require(try await Installation.running.links(to: address).last)
        let offer = try await browser.offer(link)
        #expect(Set(offer.offices.map(\.actor)) == [office, ActorID(alternate.id)])
        #expect(Set(offer.offices.map(\.name.rawValue)) == ["A focal point", "An alternate"])
        try await browser.signIn(link, as: ActorID(alternate.id))
        #expect(try await browser.speaker().actor.subject == ActorID(alternate.id))
    }
}
