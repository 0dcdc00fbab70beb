import Messaging
import Models
import Postgres
import Reactor
import ServiceKit
import TestSupport
import Testing

@testable import Identity

@Suite("Sessions of browsers", .installation, .serialized)
struct WebSessionTests {
    /// A request that everybody may send, of each service: who is nobody any more is refused even so.
    static let everywhere: [any Request] = [
        ListCalls(), ListProposals(), ListParties(), ListRules(), ShowAccount(),
    ]

    @Test("whoever signs out, or is signed out, is refused by every service at once")
    func ended() async throws {
        let (office, address, _) = try await Cast.person()
        let browser = await Browser()
        try await browser.enter(address, as: office)
        let speaker = try await browser.speaker()
        let session = try #require(try await speaker.send(ListWebSessions()).items.first)
        #expect(session.person == office && session.agent == "A browser")
        #expect(session.isCurrent)
        try await speaker.tell(EndWebSession(session: session.id))
        for request in Self.everywhere { try await refuses(request, speaker, 401) }
        try await refuses(UseWebSession(secret: try #require(await browser.session)), Browser.gateway, 401)
        #expect(try await Speaker.secretariat.send(ListWebSessions(person: office)).items.isEmpty)
    }

    @Test("a session ends after two hours without use and twelve hours in all, by the true time")
    func lifetimes() async throws {
        let (office, address, _) = try await Cast.person()
        for column in ["used_at = now() - interval '121 minutes'", "expires_at = now() - interval '1 second'"] {
            let browser = await Browser()
            try await browser.enter(address, as: office)
            try await Installation.running.execute(
                "UPDATE web_session SET \(unsafe: column) WHERE person = \(office)", in: .identity)
            try await refuses(UseWebSession(secret: try #require(await browser.session)), Browser.gateway, 401)
        }
        let browser = await Browser()
        try await browser.enter(address, as: office)
        let session = try #require(try await browser.speaker().send(ListWebSessions()).items.first)
        #expect(session.expiresAt.microseconds - session.begunAt.microseconds <= 12 * 3_600_000_000)
        try await Installation.running.execute(
            "UPDATE web_session SET used_at = now() - interval '119 minutes' WHERE id = \(session.id)", in: .identity)
        _ = try await browser.use()
    }

    @Test("a focal point's rights end with the office, at once and in every service")
    func office() async throws {
        let (focalPoint, address, party) = try await Cast.person()
        let browser = await Browser()
        try await browser.enter(address, as: focalPoint)
        let speaker = try await browser.speaker()
        try await speaker.send(ListDrafts(party: party))
        try await Speaker.secretariat.tell(
            EndFocalPoint(
                contact: try #require(ContactID(rawValue: focalPoint.rawValue)), on: try Cast.day(-1),
                reason: "Left the ministry."))
        try await refuses(ListDrafts(party: party), speaker, 403)
        try await refuses(ListInboxItems(), speaker, 403)
        try await refuses(ListFocalPoints(), speaker, 403)
        try await refuses(UseWebSession(secret: try #require(await browser.session)), Browser.gateway, 401)
    }

    @Test("whoever serves the whole group does so until the last day, in every service", arguments: Office.allCases)
    func service(office: Office) async throws {
        let (person, address) = try await Cast.server(in: office)
        let browser = await Browser()
        try await browser.enter(address, as: person)
        let server = try await browser.speaker()
        #expect(server.actor.roles == [office.role])
        let contact = try #require(ContactID(rawValue: person.rawValue))
        try await Speaker.secretariat.tell(
            EndOfficeContact(contact: contact, on: try Cast.day(-1), reason: "The term is over."))
        for service in Installation.services.map({ $0.name }) {
            let answer = try await server.asking(service).attempt(ShowStatus(service: service))
            #expect(answer.problem?.detail == "The office in which you signed in has ended.", "\(answer.text)")
        }
        try await refuses(UseWebSession(secret: try #require(await browser.session)), Browser.gateway, 401)
    }

    @Test("a co-chair whose term ended yesterday is let in no more")
    func term() async throws {
        let (person, address) = try await Cast.server(in: .coChairs, to: 2)
        let browser = await Browser()
        try await browser.enter(address, as: person)
        let coChair = try await browser.speaker()
        try await coChair.asking(.proposals).send(ListOperations())
        try await Cast.forward(days: 3)
        for service in Installation.services.map({ $0.name }) {
            let status = ShowStatus(service: service)
            let answer = try await coChair.asking(service).attempt(status)
            #expect(answer.problem?.detail == "The office in which you signed in has ended.", "\(answer.text)")
        }
        try await refuses(UseWebSession(secret: try #require(await browser.session)), Browser.gateway, 401)
        let count = try await Installation.running.links(to: address).count
        try await browser.ask(address)
        #expect(try await Installation.running.links(to: address).count == count)
    }

    @Test("somebody with two offices chooses one, and goes on in the other without a new mail")
    func offices() async throws {
        let (office, address, _) = try await Cast.person()
        let second = try await Cast.party()
        let other = try await Speaker.secretariat.tell(
            try Cast.nomination(second, from: try Cast.day(-1), at: address))
        let browser = await Browser()
        try await browser.enter(address, as: office)
        let former = try await browser.speaker()
        let account = try await former.send(ShowAccount())
        #expect(Set(account.offices.map(\.actor)) == [office, ActorID(other.id)] && account.person == office)
        try await refuses(
            SwitchOffice(secret: try #require(await browser.session), office: "somebody-else"), Browser.gateway, 422,
            field: "office")
        try await browser.goOn(as: ActorID(other.id))
        let speaker = try await browser.speaker()
        #expect(speaker.actor.party == second)
        // The secret of before is worth nothing: what was fixed or read before the change leads nowhere.
        try await refuses(ShowAccount(), former, 401)
    }

    @Test("only the secretariat and operators look after sessions of others, and say why they end one")
    func others() async throws {
        let (office, address, _) = try await Cast.person()
        let (stranger, elsewhere, _) = try await Cast.person()
        let (browser, desk) = (await Browser(), await Browser())
        try await browser.enter(address, as: office)
        try await desk.enter(elsewhere, as: stranger)
        let (speaker, other) = (try await browser.speaker(), try await desk.speaker())
        let session = try #require(try await speaker.send(ListWebSessions()).items.first)
        try await refuses(ListWebSessions(person: office), other, 403)
        try await refuses(EndWebSession(session: session.id, reason: "Envy."), other, 404)
        try await refuses(EndWebSession(session: session.id), Speaker.ops, 422, field: "reason")
        let ended = try await Speaker.ops.repeating(EndWebSession(session: session.id, reason: "A lost laptop."))
        #expect(ended.person == office)
        try await Installation.running.settle()
        try await refuses(ShowAccount(), speaker, 401)
    }

    @Test("who revokes all tokens of somebody ends their sessions and access tokens too")
    func revocation() async throws {
        let (office, address, _) = try await Cast.person()
        let browser = await Browser()
        try await browser.enter(address, as: office)
        let speaker = try await browser.speaker()
        _ = try await speaker.send(IssueAccessToken(name: "A program"))
        try await Speaker.ops.tell(RevokeTokens(actor: office, reason: "A leak."))
        for request in Self.everywhere { try await refuses(request, speaker, 401) }
        try await refuses(UseWebSession(secret: try #require(await browser.session)), Browser.gateway, 401)
        let tokens = try await Speaker.ops.send(ListAccessTokens(person: office)).items
        #expect(tokens.count == 1 && tokens.allSatisfy { $0.revokedAt != nil })
    }

    @Test("the secretariat speaks in the place of a party from its session; nobody else does")
    func inPlace() async throws {
        let (person, address) = try await Cast.server(in: .secretariat)
        let (office, elsewhere, party) = try await Cast.person()
        let (desk, browser) = (await Browser(), await Browser())
        try await desk.enter(address, as: person)
        try await browser.enter(elsewhere, as: office)
        let actor = try await Installation.running.actor(of: try await desk.use(onBehalfOf: party).token)
        #expect(actor.onBehalfOf == party && actor.subject == person)
        try await Speaker(actor: actor).send(ListDrafts(party: party))
        try await refuses(
            UseWebSession(secret: try #require(await browser.session), onBehalfOf: party), Browser.gateway, 403)
    }

    @Test("the contact of an organization acts as its observer as long as both the office and the accreditation hold")
    func observer() async throws {
        let party = try await Cast.observer().actor.party
        let organization = try #require(party)
        let nomination = try await Cast.nomination(organization, from: try Cast.day(-1))
        let contact = try await Speaker.secretariat.tell(nomination)
        let browser = await Browser()
        try await browser.enter(nomination.email, as: ActorID(contact.id))
        let speaker = try await browser.speaker()
        #expect(speaker.actor.roles == [.observer] && speaker.actor.party == organization)
        try await speaker.send(ListDrafts(party: organization))
        try await Speaker.secretariat.tell(
            EndFocalPoint(contact: contact.id, on: try Cast.day(-1), reason: "Left the organization."))
        try await refuses(ListDrafts(party: organization), speaker, 403)
        try await refuses(UseWebSession(secret: try #require(await browser.session)), Browser.gateway, 401)
    }

    @Test("what cannot be taken back, or gives rights away, asks for a sign-in of the last fifteen minutes")
    func freshness() async throws {
        let (person, address) = try await Cast.server(in: .secretariat)
        let browser = await Browser()
        try await browser.enter(address, as: person)
        let erasure = ErasePerson(person: .generate(), reason: "They asked.")
        let erasing = try #require(RequestPattern(rawValue: "working-group.persons.erase"))
        let fresh = try await browser.speaker()
        try await refuses(erasure, fresh, 404)
        let (named, whole) = (
            try await fresh.send(IssueAccessToken(name: "Sweeper", requests: [erasing])),
            try await fresh.send(IssueAccessToken(name: "Anything"))
        )
        for table in ["web_session", "access_token"] {
            try await Installation.running.execute(
                "UPDATE \(unsafe: table) SET authenticated_at = now() - interval '16 minutes' WHERE person = \(person)",
                in: .identity)
        }
        let late = try await browser.speaker()
        let begun = try await Browser.gateway.send(BeginDeviceSignIn(client: "A program"))
        try await late.refusal(of: erasure, .confirmationNeeded)
        try await late.refusal(of: IssueAccessToken(name: "Another", requests: [erasing]), .confirmationNeeded)
        try await late.refusal(of: ApproveDeviceSignIn(code: try #require(begun.code)), .confirmationNeeded)
        try await late.send(ListParties())
        // A token was let do what it names; one for everything is as old as the sign-in before it.
        for (token, status) in [(named, 404), (whole, 409)] {
            let used = try await Browser.gateway.send(UseAccessToken(secret: try #require(token.secret)))
            let program = Speaker(actor: try await Installation.running.actor(of: used.token))
            try await refuses(erasure, program, status)
        }
    }
}
