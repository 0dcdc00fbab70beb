import Messaging
import Models
import Postgres
import Reactor
import TestSupport
import Testing

@Suite("People change their own address, confirmed at both ends", .installation, .serialized)
struct AddressChangeTests {
    @Test("the address changes once both ends have confirmed it, in either order; sessions stay, and mail follows")
    func confirmed() async throws {
        for order in [[AddressEnd.former, .new], [.new, .former]] {
            let mover = try await Mover()
            let change = try await mover.asks()
            #expect(change.contact == mover.contact && change.email == mover.next)
            #expect(try await mover.recorded == mover.address)
            let first = try await mover.confirms(order[0])
            #expect(first.state == .confirmed && first.email == mover.next)
            #expect(try await mover.recorded == mover.address)
            let shown = try await Browser.gateway.send(
                ShowAddressLink(secret: try await mover.secret(order[0]), end: order[0]))
            #expect(shown.state == .confirmed)
            #expect(try await mover.confirms(order[1]).state == .carriedOut)
            #expect(try await mover.recorded == mover.next)

            try await mover.speaker.send(ListDrafts(party: mover.party))
            #expect(try await mover.browser.use().actor == ActorID(mover.contact))
            let listed = try await mover.speaker.send(ListAddressChanges()).items
            #expect(listed.map(\.id) == [change.id] && listed.allSatisfy { $0.closedAt != nil && $0.restoredAt == nil })
            #expect(listed.first?.email == mover.next)
            let until = try #require(listed.first?.closedAt).advanced(by: .days(7))
            #expect(listed.first?.objectionUntil == until)
            let entry = try await Speaker.secretariat.send(ListFocalPoints(party: mover.party)).items.first
            #expect(entry?.corrections?.map(\.by) == [ActorID(mover.contact)])
            let told = try await Installation.running.log().last { $0.type == AddressChanged.type.rawValue }
            #expect(told?.actorID == mover.contact.rawValue && told?.office?.rawValue == "focal-point:\(mover.party)")
            let browser = await Browser()
            try await browser.enter(mover.next, as: ActorID(mover.contact))
        }
    }

    @Test("each end has a link of its own: used twice it confirms nothing more, and never the other end")
    func ends() async throws {
        let mover = try await Mover()
        _ = try await mover.asks()
        let (former, new) = (try await mover.secret(.former), try await mover.secret(.new))
        for request in [
            ConfirmAddressLink(secret: former, end: .new), ConfirmAddressLink(secret: new, end: .former),
            ConfirmAddressLink(secret: .generate(), end: .new),
        ] { try await refuses(request, Browser.gateway, 404) }
        try await refuses(RefuseAddressLink(secret: new), Browser.gateway, 404)
        try await refuses(ShowSignIn(secret: new, code: nil, browser: nil), Browser.gateway, 404)
        for _ in 0..<2 { #expect(try await mover.confirms(.former).state == .confirmed) }
        #expect(try await mover.recorded == mover.address)
        let key = MessageID()
        let request = ConfirmAddressLink(secret: new, end: .new)
        #expect(try await Browser.gateway.send(request, key: key).state == .carriedOut)
        #expect(try await Browser.gateway.send(request, key: key).email == nil)
        try await Installation.running.settle()
        for end in AddressEnd.allCases {
            try await refuses(
                ConfirmAddressLink(secret: try await mover.secret(end), end: end), Browser.gateway, 404)
        }
        try await refuses(RefuseAddressLink(secret: former), Browser.gateway, 404)
    }

    @Test("looking changes nothing; the new address lets nobody in, stands in no log and is shown to nobody else")
    func unseen() async throws {
        let mover = try await Mover()
        _ = try await mover.asks()
        for end in AddressEnd.allCases {
            let link = ShowAddressLink(secret: try await mover.secret(end), end: end)
            for _ in 0..<2 { #expect(try await Browser.gateway.send(link).state == .open) }
        }
        let identity = Speaker(actor: .public, principal: "identity")
        #expect(try await identity.send(FindOffices(email: mover.next)).offices.isEmpty)
        let stranger = await Browser()
        try await stranger.ask(mover.next)
        #expect(try await Installation.running.links(to: mover.next).isEmpty)
        let installation = try Installation.running
        for service in [ServiceName.workingGroup, .notifications, .identity] {
            let log = try await installation.rows("SELECT entry FROM event_log", in: service)
            #expect(!log.contains { $0.contains(mover.next.rawValue) })
            let receipts = try await installation.rows("SELECT command_receipt::text FROM command_receipt", in: service)
            #expect(!receipts.contains { $0.contains(mover.next.rawValue) })
        }
        let kept = try await installation.rows(
            "SELECT delivery::text FROM delivery UNION ALL SELECT mail_link::text FROM mail_link", in: .notifications)
        #expect(!kept.contains { $0.contains(mover.next.rawValue) })
        for end in AddressEnd.allCases {
            let secret = try await mover.secret(end)
            #expect(!kept.contains { $0.contains(secret.rawValue) })
        }
        let (other, _, _) = try await Mover.signedIn()
        #expect(try await other.send(ListAddressChanges()).items.isEmpty)
        let records = try await Speaker.secretariat.send(
            ListPersonalRecords(service: .workingGroup, person: ActorID(mover.contact))
        ).items
        #expect(records.contains { $0.kind == "address-change" })
        #expect(!"\(records)".contains(mover.next.rawValue))
        try await refuses(
            ResolveAddressChanges(changes: []), Speaker(actor: .secretariat, principal: "gateway"), 403)
        try await refuses(
            FindAddressLink(secret: .generate(), end: .new), Speaker(actor: .secretariat, principal: "gateway"), 403)
    }

    @Test("“it was not me” drops the change, and ends sessions, access tokens and open ways in")
    func refused() async throws {
        let mover = try await Mover()
        let token = try await mover.speaker.send(IssueAccessToken(name: "A program"))
        let other = await Browser()
        try await other.ask(mover.address)
        let link = try #require(try await Installation.running.links(to: mover.address).last)
        _ = try await mover.asks()
        _ = try await mover.confirms(.former)
        let refused = try await Browser.gateway.send(RefuseAddressLink(secret: try await mover.secret(.former)))
        #expect(refused.state == .refused)
        try await Installation.running.settle()
        try await refuses(ListDrafts(party: mover.party), mover.speaker, 401)
        try await refuses(
            UseWebSession(secret: try #require(await mover.browser.session)), Browser.gateway, 401)
        try await refuses(UseAccessToken(secret: try #require(token.secret)), Browser.gateway, 401)
        try await refuses(await other.completion(link, as: ActorID(mover.contact)), Browser.gateway, 404)
        try await refuses(ConfirmAddressLink(secret: try await mover.secret(.new), end: .new), Browser.gateway, 404)
        #expect(try await mover.recorded == mover.address)
        let told = try await Installation.running.log().last { $0.type == AddressChangeRefused.type.rawValue }
        #expect(told?.actorID == mover.contact.rawValue)
        try await mover.browser.enter(mover.address, as: ActorID(mover.contact))
    }

    @Test("what was sent to the former address opens nothing once it has changed")
    func formerLinks() async throws {
        let mover = try await Mover()
        let reader = await Browser()
        try await reader.ask(mover.address)
        let link = try #require(try await Installation.running.links(to: mover.address).last)
        #expect(try await reader.offer(link).offices.count == 1)
        try await mover.moves()
        try await refuses(await reader.completion(link, as: ActorID(mover.contact)), Browser.gateway, 404)
        try await refuses(ShowSignIn(secret: link, code: nil, browser: reader.digest), Browser.gateway, 404)
        let before = try await Installation.running.links(to: mover.address).count
        try await reader.ask(mover.address)
        #expect(try await Installation.running.links(to: mover.address).count == before)
    }

    @Test("others may read the address; who was signed in before comes into their offices by a new sign-in")
    func shared() async throws {
        let (other, address, _) = try await Cast.person()
        let mover = try await Mover(to: address)
        try await mover.moves()
        try await refuses(
            SwitchOffice(secret: try #require(await mover.browser.session), office: other), Browser.gateway, 409)
        let seen = try await mover.speaker.send(ShowAccount()).offices
        #expect(seen.map(\.actor) == [ActorID(mover.contact)])
        let browser = await Browser()
        try await browser.enter(address, as: ActorID(mover.contact))
        try await browser.goOn(as: other)
        #expect(try await browser.use().actor == other)
    }

    @Test("a co-chair changes the own address too; the account of an office has none")
    func others() async throws {
        let (person, address) = try await Cast.server(in: .coChairs)
        let browser = await Browser()
        try await browser.enter(address, as: person)
        let mover = try await Mover(
            browser: browser, address: address, contact: try #require(ContactID(rawValue: person.rawValue)))
        try await mover.moves()
        let entry = try await Speaker.secretariat.send(ListOfficeContacts(office: .coChairs)).items.first {
            $0.id == mover.contact
        }
        #expect(entry?.email == mover.next)
        try await refuses(ChangeAddress(email: mover.next), Speaker.secretariat, 404)
    }

    @Test("what is no address, the present one in other capitals, or somebody else's entry is refused")
    func badInput() async throws {
        let mover = try await Mover()
        let loud = try #require(EmailAddress(rawValue: mover.address.rawValue.uppercased()))
        for same in [mover.address, loud] {
            try await refuses(ChangeAddress(email: same), mover.speaker, 422, field: "email")
        }
        for text in ["", "nobody", "a@", "a b@example.org", "a@example.org\r\nBcc: b@example.org"] {
            let answer = try await mover.speaker.answer(
                ChangeAddress.definition.name, try JSON.encode(["email": text]))
            #expect(answer.status == 422, "\(text): \(answer.text)")
        }
        let (other, _, _) = try await Mover.signedIn()
        try await refuses(ChangeAddress(contact: mover.contact, email: mover.next), other, 404)
        try await refuses(ChangeAddress(email: mover.next), Speaker.everybody, 401)
        _ = try await mover.speaker.repeating(ChangeAddress(contact: mover.contact, email: mover.next))
    }

    @Test("asking needs a sign-in of the last minutes")
    func fresh() async throws {
        let mover = try await Mover()
        let actor = mover.speaker.actor
        let stale = Speaker(
            actor: Actor(
                subject: actor.subject, roles: actor.roles, party: actor.party, credential: actor.credential,
                authenticatedAt: Instant.now.advanced(by: .seconds(-901))))
        let problem = try await stale.refusal(of: ChangeAddress(email: mover.next), .confirmationNeeded)
        #expect(problem.status == 409)
    }

    @Test("a newer change takes the place of the one before, and three may be asked for in a day")
    func newer() async throws {
        let mover = try await Mover()
        _ = try await mover.asks()
        let links = [(AddressEnd.former, try await mover.secret(.former)), (.new, try await mover.secret(.new))]
        _ = try await mover.confirms(.former)
        let third = try Cast.email("third-\(mover.contact)")
        let later = try await mover.asks(for: third)
        for (end, secret) in links {
            try await refuses(ConfirmAddressLink(secret: secret, end: end), Browser.gateway, 404)
        }
        // The one before had been confirmed at the former end: that says nothing of this one.
        #expect(later.formerConfirmedAt == nil)
        _ = try await mover.asks()
        try await refuses(ChangeAddress(email: third), mover.speaker, 429)
        let open = try await Installation.running.count(
            "SELECT count(*) FROM address_change WHERE contact = \(mover.contact) AND closed_at IS NULL")
        #expect(open == 1)
        try await Cast.forward(days: 1.01)
        try await Installation.running.sweep()
        _ = try await mover.speaker.send(ChangeAddress(email: third))
    }

    @Test("of changes that are asked for at once one is left, and no more than three are taken")
    func atOnce() async throws {
        let mover = try await Mover()
        let addresses = try (0..<6).map { try Cast.email("once-\($0)-\(mover.contact)") }
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for address in addresses {
                group.addTask { try await mover.speaker.attempt(ChangeAddress(email: address)).status }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.sorted() == [200, 200, 200, 429, 429, 429])
        let open = try await Installation.running.count(
            "SELECT count(*) FROM address_change WHERE contact = \(mover.contact) AND closed_at IS NULL")
        #expect(open == 1)
    }

    @Test("after a day, the links are over and the address is forgotten")
    func over() async throws {
        let mover = try await Mover()
        _ = try await mover.asks()
        _ = try await mover.confirms(.new)
        try await Cast.forward(days: 1.01)
        for end in AddressEnd.allCases {
            try await refuses(
                ConfirmAddressLink(secret: try await mover.secret(end), end: end), Browser.gateway, 404)
        }
        try await Installation.running.sweep()
        #expect(try await mover.kept == 0)
        let left = try await Installation.running.count(
            "SELECT count(*) FROM mail_link WHERE purpose LIKE '%-address' AND contact = \(mover.contact)",
            in: .notifications)
        #expect(left == 0)
    }

    @Test("a change ends with the office, with an erasure and with a correction by the secretariat")
    func ended() async throws {
        let (leaving, corrected) = (try await Mover(), try await Mover())
        for mover in [leaving, corrected] { _ = try await mover.asks() }
        try await Speaker.secretariat.tell(
            CorrectFocalPoint(
                contact: corrected.contact, reason: "Mistyped.", email: try Cast.email("right-\(corrected.contact)")))
        try await Speaker.secretariat.tell(
            EndFocalPoint(contact: leaving.contact, on: try Cast.day(-1), reason: "Left."))
        for mover in [leaving, corrected] {
            for end in AddressEnd.allCases {
                try await refuses(
                    ConfirmAddressLink(secret: try await mover.secret(end), end: end), Browser.gateway, 404)
            }
        }
        #expect(try await corrected.kept == 0)
        try await Installation.running.sweep()
        #expect(try await leaving.kept == 0)
        try await Speaker.secretariat.tell(EraseContact(contact: leaving.contact, reason: "Asked for."))
        let rows = try await Installation.running.count(
            "SELECT count(*) FROM address_change WHERE contact = \(leaving.contact)")
        #expect(rows == 0)
    }

    @Test("mail that leaves after the change is over asks for nothing, and a dead new address is nobody's matter")
    func letters() async throws {
        let mover = try await Mover()
        try await mover.speaker.tell(ChangeAddress(email: mover.next))
        try await Speaker.secretariat.tell(
            CorrectFocalPoint(
                contact: mover.contact, reason: "Mistyped.", email: try Cast.email("right-\(mover.contact)")))
        try await Installation.running.sendMail()
        #expect(try await Installation.running.mails(to: mover.next).isEmpty)

        let second = try await Mover()
        _ = try await second.asks()
        let mail = try #require(
            try await Speaker.secretariat.send(ListDeliveries(recipient: second.contact)).items.first {
                $0.eventType.rawValue == AddressChangeRequested.type.rawValue && $0.reason.rawValue.contains("new one")
            })
        try await Installation.running.receive(
            """
            From: MAILER-DAEMON@mx.example.net
            To: bounces@example.org
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.net

            Final-Recipient: rfc822; \(second.next)
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 no such mailbox

            --b
            Content-Type: text/rfc822-headers

            Message-ID: \(mail.messageID)

            --b--

            """)
        let suppressed = try await Installation.running.count(
            "SELECT count(*) FROM suppression WHERE contact = \(second.contact)", in: .notifications)
        #expect(suppressed == 0)
        let inbox = try await Speaker.secretariat.send(ListInboxItems()).items
        #expect(!inbox.contains { "\($0)".contains(second.contact.rawValue) })
    }

    @Test("the two mails say what is asked, in the language of the person, and each has one link")
    func mails() async throws {
        let mover = try await Mover()
        try await mover.speaker.tell(ReviseContact(language: .french))
        _ = try await mover.asks()
        let (former, new) = (
            try #require(try await Installation.running.mails(to: mover.address).last),
            try #require(try await Installation.running.mails(to: mover.next).last)
        )
        #expect(former.text.contains("Changement de votre adresse") && former.text.contains(mover.next.rawValue))
        #expect(former.text.contains("Ce n’était pas moi") == false && former.secret(.newAddress) == nil)
        #expect(new.text.contains("A focal point demande") && new.text.contains(mover.next.rawValue))
        #expect(!new.text.contains(mover.address.rawValue) && new.secret(.formerAddress) == nil)
        for mail in [former, new] { #expect(mail.secret(.signIn) == nil && !mail.text.contains("/api/v1/")) }
    }
}
