import Messaging
import Models
import Postgres
import Reactor
import ServiceKit
import TestSupport
import Testing

@Suite("Links in mail by which one acts", .installation, .serialized)
@Reactor struct ActLinkTests {
    @Test("the mail about an action lets its focal point accept it, as themselves, without signing in")
    func accepts() async throws {
        let asked = try await Asked()
        let bearer = try await asked.bearer()
        #expect(bearer.actor.subject == ActorID(asked.contact) && bearer.actor.roles == [.focalPoint])
        #expect(bearer.actor.object == ObjectPath(asked.action.id))
        let accepted = try await bearer.send(MoveAction(action: asked.action.id, move: .accept))
        #expect(accepted.state == .accepted && accepted.history?.last?.by == ActorID(asked.contact))
        let told = try #require(try await Installation.running.log().last { $0.type == ActionMoved.type.rawValue })
        #expect(told.actorID == asked.contact.rawValue && told.office?.rawValue == "focal-point:\(asked.party)")
        #expect(told.link?.request == MoveAction.definition.name)
        let trail = try await Speaker.secretariat.send(
            ListTrail(service: .workingGroup, object: TrailObject(rawValue: "action:\(asked.action.id)"))
        ).items
        #expect(trail.first?.byLink == told.link?.letter && trail.last?.byLink == nil)
    }

    @Test("each act is told to whom it was done for, once, with a way to say that it was not they")
    func receipts() async throws {
        let asked = try await Asked()
        let bearer = try await asked.bearer()
        let key = MessageID()
        for _ in 0..<2 { _ = try await bearer.send(MoveAction(action: asked.action.id, move: .accept), key: key) }
        try await Installation.running.settle()
        try await Installation.running.sendMail()
        let receipts = try asked.mails().filter { $0.secret(.disown) != nil }
        #expect(receipts.count == 1)
        #expect(receipts.first?.text.contains("Done in your name") == true)
        #expect(receipts.first?.text.contains("No. \(asked.action.number)") == true)
        #expect(receipts.first?.field("List-Unsubscribe") == nil)
        // What somebody does who has signed in needs no such mail.
        _ = try await Speaker.focalPoint(asked.party).send(MoveAction(action: asked.action.id, move: .start))
        try await Installation.running.settle()
        try await Installation.running.sendMail()
        #expect(try asked.mails().filter { $0.secret(.disown) != nil }.count == 1)
    }

    @Test("it is good for the object of its mail and for what the mail asks for, and for nothing else")
    func scope() async throws {
        let asked = try await Asked()
        let bearer = try await asked.bearer()
        let other = try await Cast.action(of: asked.party)
        try await refuses(MoveAction(action: other.id, move: .accept), bearer, 403)
        try await refuses(
            ReviseAction(action: asked.action.id, version: 1, reason: "So it goes.", title: "Another title"), bearer,
            403)
        try await refuses(ProposeAction(title: "Mine", owner: asked.party, due: try Cast.day(30)), bearer, 403)
        try await refuses(ChangeAddress(email: try Cast.email("thief-\(asked.party)")), bearer, 403)
        try await refuses(IssueAccessToken(name: "A program"), bearer, 403)
        try await refuses(ShowAction(action: other.id), bearer, 403)
        // By its number the object is the same one.
        let numbered = try await bearer.answer(
            ShowAction.definition.name, try JSON.encode(["action": String(asked.action.number)]))
        #expect(numbered.status == 200, "\(numbered.text)")
        let wrong = try await bearer.answer(
            MoveAction.definition.name, try JSON.encode(["action": String(other.number), "move": "accept"]))
        #expect(wrong.status == 403, "\(wrong.text)")
        #expect(try await Speaker.secretariat.send(ShowAction(action: other.id)).state == .proposed)
    }

    @Test("what it is not for its reader reads as everybody does")
    func reading() async throws {
        let asked = try await Asked()
        let bearer = try await asked.bearer()
        let hidden = try await Speaker.secretariat.send(
            ProposeAction(
                title: "For the delegation alone", owner: asked.party, due: try Cast.day(30), visibility: .restricted))
        let seen = try await Speaker.focalPoint(asked.party).send(ListActions(owner: asked.party)).items.map(\.id)
        #expect(seen.contains(hidden.id))
        let shown = try await bearer.send(ListActions(owner: asked.party)).items.map(\.id)
        #expect(!shown.contains(hidden.id) && shown.contains(asked.action.id))
        try await refuses(ListDrafts(party: asked.party), bearer, 401)
        try await refuses(ShowAccount(), bearer, 401)
    }

    @Test(
        "made up, for something else, past its day, of a former office, or where there is a second factor: it opens nothing"
    )
    func invalid() async throws {
        let asked = try await Asked()
        let secret = try asked.secret()
        try await refuses(UseActLink(secret: .generate()), Browser.gateway, 404)
        try await refuses(UseActLink(secret: secret), Speaker(actor: .secretariat, principal: "submissions"), 403)
        try await refuses(ShowLink(secret: secret, purpose: .unsubscribe), Browser.gateway, 404)
        try await refuses(FindActLink(secret: secret), Speaker.everybody, 403)
        let mine: SQL = "contact = \(asked.contact) AND purpose = 'act'"
        try await Installation.running.execute(
            "UPDATE mail_link SET expires_at = now() - interval '1 second' WHERE \(mine)", in: .notifications)
        try await refuses(UseActLink(secret: secret), Browser.gateway, 404)
        try await Installation.running.execute(
            "UPDATE mail_link SET expires_at = now() + interval '1 day' WHERE \(mine)", in: .notifications)
        let bearer = try await asked.bearer()
        try await Speaker.secretariat.tell(
            EndFocalPoint(contact: asked.contact, on: try Cast.day(-1), reason: "Another post."))
        try await refuses(UseActLink(secret: secret), Browser.gateway, 404)
        try await refuses(MoveAction(action: asked.action.id, move: .accept), bearer, 403)
    }

    @Test("the key of a command is its sender's to choose: each act is told all the same, and by no new right")
    func sameKey() async throws {
        let asked = try await Asked()
        let (bearer, key) = (try await asked.bearer(), MessageID())
        let proposal = ObjectPath(try await Cast.proposal())
        let number = try #require(proposal.named.flatMap { Int($0.id) }.flatMap(ProposalNumber.init(rawValue:)))
        // By the link of another mail, in another service.
        let other = Speaker(
            actor: Actor(
                subject: bearer.actor.subject, roles: bearer.actor.roles, party: bearer.actor.party,
                credential: bearer.actor.credential, requests: LinkedActs.requests(about: proposal), object: proposal,
                authenticatedAt: bearer.actor.authenticatedAt))
        _ = try await bearer.send(MoveAction(action: asked.action.id, move: .accept), key: key)
        _ = try await other.send(TakePosition(proposal: number, stance: .supports), key: key)
        try await Installation.running.settle()
        try await Installation.running.sendMail()
        let receipts = try asked.mails().filter { $0.secret(.disown) != nil }
        #expect(receipts.count == 2)
        #expect(receipts.allSatisfy { $0.secret(.act) == nil && $0.text.contains("What is on record") })
    }

    @Test("evidence is a file of the own party that comes in by the link, too: the evidence is told, and not the file")
    func files() async throws {
        let asked = try await Asked()
        let bearer = try await asked.bearer()
        _ = try await bearer.send(MoveAction(action: asked.action.id, move: .accept))
        let file = try await Cast.file(of: bearer, Cast.picture(stream: 51))
        #expect(file.party == asked.party)
        _ = try await bearer.send(
            AttachEvidence(
                action: asked.action.id, kind: .file, reference: Line(cutting: file.id.rawValue), title: "A map",
                dated: try Cast.today))
        try await Installation.running.settle()
        try await Installation.running.sendMail()
        #expect(try asked.mails().filter { $0.secret(.disown) != nil }.count == 2)
        let other = try await Cast.focalPoint(of: try await Cast.party()).send(
            BeginAttachment(name: try #require(FileName(rawValue: "a.png")), language: .english, size: 100))
        try await refuses(ShowAttachment(attachment: other.id), bearer, 404)
        try await refuses(AppendAttachment(attachment: other.id, offset: 0, bytes: [1]), bearer, 404)
        // The mail of a proposal asks for no file.
        let proposal = ObjectPath(try await Cast.proposal())
        let reader = Speaker(
            actor: Actor(
                subject: bearer.actor.subject, roles: bearer.actor.roles, party: bearer.actor.party,
                credential: bearer.actor.credential, requests: LinkedActs.requests(about: proposal), object: proposal,
                authenticatedAt: bearer.actor.authenticatedAt))
        try await refuses(
            BeginAttachment(name: try #require(FileName(rawValue: "a.png")), language: .english, size: 100), reader, 403
        )
    }

    @Test("nobody acts by a link whose tokens are revoked, or to whom no mail goes any more")
    func stopped() async throws {
        let revoked = try await Asked()
        try await Speaker.secretariat.tell(
            RevokeTokens(actor: ActorID(revoked.contact), reason: "A stolen machine."))
        try await refuses(UseActLink(secret: try revoked.secret()), Browser.gateway, 404)
        let silent = try await Asked()
        try await Speaker.secretariat.tell(
            SuppressContact(contact: silent.contact, note: "Somebody else reads the mailbox."))
        try await refuses(UseActLink(secret: try silent.secret()), Browser.gateway, 404)
    }

    @Test("a contact who signs in with a second factor acts by no link")
    func factor() async throws {
        let asked = try await Asked()
        let secret = try asked.secret()
        try await Installation.running.execute(
            """
            INSERT INTO second_factor (person, party, secret, begun_at, confirmed_at)
            VALUES (\(asked.contact), \(asked.party), 'x', now(), now())
            """, in: .identity)
        try await refuses(UseActLink(secret: secret), Browser.gateway, 401)
    }

    @Test("who says that it was not they voids all such links of theirs, and the secretariat hears of it")
    func disowned() async throws {
        let asked = try await Asked()
        let (secret, bearer) = (try asked.secret(), try await asked.bearer())
        _ = try await bearer.send(MoveAction(action: asked.action.id, move: .accept))
        try await Installation.running.settle()
        try await Installation.running.sendMail()
        let disown = try #require(try asked.mails().compactMap { $0.secret(.disown) }.last)
        let look = ShowLink(secret: disown, purpose: .disown)
        for _ in 0..<2 { #expect(try await Browser.gateway.send(look).done == nil) }
        #expect(try await Browser.gateway.send(UseActLink(secret: secret)).about == ObjectPath(asked.action.id))
        #expect(try await Browser.gateway.send(DisownLink(secret: disown)).done == "disowned")
        // Pressed again it says that it is done, and tells nobody once more.
        for used in [secret, disown] {
            #expect(try await Browser.gateway.send(DisownLink(secret: used)).done == "disowned")
            #expect(try await Browser.gateway.send(ShowLink(secret: used, purpose: .disown)).done == "disowned")
        }
        try await refuses(UseActLink(secret: secret), Browser.gateway, 404)
        let inbox = try await Speaker.secretariat.send(ListInboxItems()).items
        #expect(
            inbox.contains { "\($0.event)" == LinksDisowned.type.rawValue && $0.about == ObjectPath(asked.action.id) })
        let told = try await Installation.running.events(LinksDisowned.self, of: .notifications)
        #expect(told.filter { $0.contact == asked.contact }.count == 1)
        let event = try #require(
            try await Installation.running.log(of: .notifications).last { $0.type == LinksDisowned.type.rawValue })
        #expect(event.office == nil)
        // Nor does a later mail to the same reader.
        _ = try await Cast.action(of: asked.party)
        try await Installation.running.settle()
        try await Installation.running.sendMail()
        #expect(try asked.mails().last?.secret(.act) == nil && asked.mails().last?.text.contains("/actions/") == true)
    }

    @Test("others than the delegation that is asked get the address of the page, and offices sign in")
    func others() async throws {
        let (person, address) = try await Cast.server(in: .secretariat)
        let asked = try await Asked()
        _ = try await asked.bearer().send(
            MoveAction(action: asked.action.id, move: .decline, reason: "No money."))
        try await Installation.running.settle()
        try await Installation.running.sendMail()
        let mails = try Installation.running.mails(to: address)
        #expect(mails.contains { $0.text.contains("actions/\(asked.action.id)") })
        #expect(mails.allSatisfy { $0.secret(.act) == nil }, "\(person)")
    }
}

/// The focal point of a state that is asked to take up an action, and the mail that asks.
private struct Asked {
    let action: FollowUpAction
    let contact: ContactID
    let party: PartyID
    let address: EmailAddress

    @Reactor init() async throws {
        let (office, address, party) = try await Cast.person()
        (self.address, self.party) = (address, party)
        contact = try #require(ContactID(rawValue: office.rawValue))
        action = try await Cast.action(of: party)
        try await Installation.running.settle()
        try await Installation.running.sendMail()
    }

    @Reactor func mails() throws -> [SentMail] { try Installation.running.mails(to: address) }

    @Reactor func secret() throws -> LinkSecret { try #require(try mails().compactMap { $0.secret(.act) }.last) }

    /// Whoever has the mail, as services take the word for it.
    @Reactor func bearer(by secret: LinkSecret? = nil) async throws -> Speaker {
        let used = try await Browser.gateway.send(UseActLink(secret: try secret ?? self.secret()))
        return Speaker(actor: try await Installation.running.actor(of: used.credential.token))
    }
}
