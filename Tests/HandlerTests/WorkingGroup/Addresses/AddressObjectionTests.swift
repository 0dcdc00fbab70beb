import Messaging
import Models
import Postgres
import Reactor
import TestSupport
import Testing

@Suite("The former address has a change put back within seven days", .installation, .serialized)
struct AddressObjectionTests {
    /// What the links at the former end say, to somebody who looks and to somebody who presses.
    private func opens(nothing secret: LinkSecret) async throws {
        try await refuses(ShowAddressLink(secret: secret, end: .former), Browser.gateway, 404)
        try await refuses(RefuseAddressLink(secret: secret), Browser.gateway, 404)
    }

    @Test("“it was not me” puts the former address back, and ends all that somebody else got hold of")
    func restored() async throws {
        let mover = try await Mover()
        try await mover.moves()
        let token = try await mover.speaker.send(IssueAccessToken(name: "A program"))
        let other = await Browser()
        try await other.ask(mover.next)
        let way = try #require(try await Installation.running.links(to: mover.next).last)
        #expect(try await other.offer(way).offices.count == 1)
        let link = try await Mover.secret(.former, to: mover.address)
        for _ in 0..<2 {
            let shown = try await Browser.gateway.send(ShowAddressLink(secret: link, end: .former))
            #expect(shown.state == .reversible && shown.email == mover.next)
        }
        #expect(try await mover.recorded == mover.next)

        #expect(try await mover.objects(at: mover.address).state == .restored)
        #expect(try await mover.recorded == mover.address)
        try await refuses(ListDrafts(party: mover.party), mover.speaker, 401)
        try await refuses(UseWebSession(secret: try #require(await mover.browser.session)), Browser.gateway, 401)
        try await refuses(UseAccessToken(secret: try #require(token.secret)), Browser.gateway, 401)
        try await refuses(await other.completion(way, as: ActorID(mover.contact)), Browser.gateway, 404)
        let count = try await Installation.running.links(to: mover.next).count
        try await other.ask(mover.next)
        #expect(try await Installation.running.links(to: mover.next).count == count)
        try await mover.browser.enter(mover.address, as: ActorID(mover.contact))
        let entry = try await Speaker.secretariat.send(ListFocalPoints(party: mover.party)).items.first
        #expect(entry?.corrections?.map(\.by) == [ActorID(mover.contact), ActorID(mover.contact)])
        let told = try await Installation.running.log().last { $0.type == AddressRestored.type.rawValue }
        #expect(told?.actorID == mover.contact.rawValue && told?.office?.rawValue == "focal-point:\(mover.party)")
    }

    @Test("a second press says that it is done, and does nothing; of two at once one does it")
    func twice() async throws {
        let (mover, hasty) = (try await Mover(), try await Mover())
        for person in [mover, hasty] { try await person.moves() }
        for _ in 0..<2 { #expect(try await mover.objects(at: mover.address).state == .restored) }
        let link = try await Mover.secret(.former, to: mover.address)
        let shown = try await Browser.gateway.send(ShowAddressLink(secret: link, end: .former))
        #expect(shown.state == .restored && shown.email == nil)

        let secret = try await Mover.secret(.former, to: hasty.address)
        let states = try await withThrowingTaskGroup(of: AddressLinkState.self) { group in
            for _ in 0..<2 {
                group.addTask { try await Browser.gateway.send(RefuseAddressLink(secret: secret)).state }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(states == [.restored, .restored])
        for person in [mover, hasty] {
            #expect(try await person.recorded == person.address)
            let told = try await Installation.running.events(AddressRestored.self)
            #expect(told.filter { $0.contact == person.contact }.count == 1)
            let entry = try await Speaker.secretariat.send(ListFocalPoints(party: person.party)).items.first
            #expect(entry?.corrections?.count == 2)
        }
    }

    @Test("the link confirms nothing, and is for the former end alone")
    func purpose() async throws {
        let mover = try await Mover()
        try await mover.moves()
        let link = try await Mover.secret(.former, to: mover.address)
        try await refuses(ConfirmAddressLink(secret: link, end: .former), Browser.gateway, 404)
        try await refuses(ConfirmAddressLink(secret: link, end: .new), Browser.gateway, 404)
        try await refuses(ShowAddressLink(secret: link, end: .new), Browser.gateway, 404)
        #expect(try await Installation.running.mails(to: mover.next).last?.secret(.formerAddress) == nil)
        #expect(try await mover.recorded == mover.next)
    }

    @Test("of a chain the first address wins over all that came after, and the second one until then")
    func chain() async throws {
        for isSecondFirst in [false, true] {
            let mover = try await Mover()
            let third = try Cast.email("third-\(mover.contact)")
            try await mover.moves()
            try await mover.moves(on: third)
            #expect(try await mover.recorded == third)
            let second = try await Mover.secret(.former, to: mover.next)
            #expect(try await Browser.gateway.send(ShowAddressLink(secret: second, end: .former)).email == third)
            if isSecondFirst {
                #expect(try await mover.objects(at: mover.next).state == .restored)
                #expect(try await mover.recorded == mover.next)
            }
            #expect(try await mover.objects(at: mover.address).state == .restored)
            #expect(try await mover.recorded == mover.address)
            try await opens(nothing: second)
            #expect(try await mover.recorded == mover.address)
            #expect(try await mover.objects(at: mover.address).state == .restored)
        }
    }

    @Test("a change that waits ends with it, and one that led back to the address as well")
    func waiting() async throws {
        let (asking, back) = (try await Mover(), try await Mover())
        try await asking.moves()
        let third = try Cast.email("third-\(asking.contact)")
        _ = try await asking.asks(for: third)
        #expect(try await asking.objects(at: asking.address).state == .restored)
        for (end, address) in [(AddressEnd.former, asking.next), (.new, third)] {
            let link = ConfirmAddressLink(secret: try await Mover.secret(end, to: address), end: end)
            try await refuses(link, Browser.gateway, 404)
        }
        #expect(try await asking.recorded == asking.address)

        try await back.moves()
        let first = try await Mover.secret(.former, to: back.address)
        try await back.moves(on: back.address)
        let second = try await Mover.secret(.former, to: back.next)
        #expect(try await Browser.gateway.tell(RefuseAddressLink(secret: first)).state == .restored)
        #expect(try await back.recorded == back.address)
        try await opens(nothing: second)
    }

    @Test("a change that waits is refused without touching one that was carried out")
    func refused() async throws {
        let mover = try await Mover()
        try await mover.moves()
        let link = try await Mover.secret(.former, to: mover.address)
        _ = try await mover.asks(for: try Cast.email("third-\(mover.contact)"))
        #expect(try await mover.objects(at: mover.next).state == .refused)
        #expect(try await mover.recorded == mover.next)
        #expect(try await Browser.gateway.tell(RefuseAddressLink(secret: link)).state == .restored)
        #expect(try await mover.recorded == mover.address)
    }

    @Test("after the end of the office, an erasure, a correction by the secretariat or seven days it opens nothing")
    func over() async throws {
        let (leaving, corrected, late) = (try await Mover(), try await Mover(), try await Mover())
        var links: [LinkSecret] = []
        for mover in [leaving, corrected, late] {
            try await mover.moves()
            links.append(try await Mover.secret(.former, to: mover.address))
        }
        let right = try Cast.email("right-\(corrected.contact)")
        try await Speaker.secretariat.tell(
            CorrectFocalPoint(contact: corrected.contact, reason: "Mistyped.", email: right))
        try await opens(nothing: links[1])
        #expect(try await corrected.recorded == right)
        #expect(try await corrected.kept == 0)
        try await Speaker.secretariat.tell(
            EndFocalPoint(contact: leaving.contact, on: try Cast.day(-1), reason: "Left."))
        try await opens(nothing: links[0])
        try await Installation.running.sweep()
        #expect(try await leaving.kept == 0)
        try await Speaker.secretariat.tell(EraseContact(contact: leaving.contact, reason: "Asked for."))
        try await opens(nothing: links[0])
        let rows = try await Installation.running.count(
            "SELECT count(*) FROM address_change WHERE contact = \(leaving.contact)")
        #expect(rows == 0)

        try await Cast.forward(days: 6.9)
        try await Installation.running.sweep()
        let shown = try await Browser.gateway.send(ShowAddressLink(secret: links[2], end: .former))
        #expect(shown.state == .reversible)
        #expect(try await late.speaker.send(ListAddressChanges()).items.count == 1)
        try await Cast.forward(days: 0.2)
        // The link of the mail lives on for a day, which says nothing.
        try await opens(nothing: links[2])
        #expect(try await late.speaker.send(ListAddressChanges()).items.isEmpty)
        try await Installation.running.sweep()
        #expect(try await late.kept == 0)
        #expect(try await late.recorded == late.next)
        try await Cast.forward(days: 1)
        try await opens(nothing: links[2])
        try await Installation.running.sweep()
        let left = try await Installation.running.count(
            "SELECT count(*) FROM mail_link WHERE purpose = 'former-address' AND contact = \(late.contact)",
            in: .notifications)
        #expect(left == 0)
    }

    @Test("three are asked for in a day, whatever became of them, and one that may be put back counts no longer")
    func limit() async throws {
        let mover = try await Mover()
        try await mover.moves()
        _ = try await mover.asks(for: try Cast.email("second-\(mover.contact)"))
        _ = try await mover.asks(for: try Cast.email("third-\(mover.contact)"))
        let fourth = ChangeAddress(email: try Cast.email("fourth-\(mover.contact)"))
        try await refuses(fourth, mover.speaker, 429)
        try await Cast.forward(days: 1.01)
        try await Installation.running.sweep()
        #expect(try await mover.speaker.send(ListAddressChanges()).items.count == 1)
        _ = try await mover.speaker.send(fourth)
    }

    @Test(
        "neither address stands in an event, a receipt, the ledger, the links, the inboxes or what is shown of a person"
    )
    func unseen() async throws {
        let mover = try await Mover()
        try await mover.moves()
        #expect(try await mover.speaker.send(ListAddressChanges()).items.first?.id != nil)
        #expect(!"\(try await mover.speaker.send(ListAddressChanges()).items)".contains(mover.address.rawValue))
        let link = RefuseAddressLink(secret: try await Mover.secret(.former, to: mover.address))
        let key = MessageID()
        try await Browser.gateway.tell(link, key: key)
        #expect(try await Browser.gateway.send(link, key: key).state == .restored)
        try await Installation.running.sendMail()
        var kept: [String] = []
        for service in [ServiceName.workingGroup, .notifications, .identity] {
            kept += try await Installation.running.rows("SELECT entry FROM event_log", in: service)
            kept += try await Installation.running.rows(
                "SELECT command_receipt::text FROM command_receipt", in: service)
        }
        kept += try await Installation.running.rows(
            """
            SELECT delivery::text FROM delivery UNION ALL SELECT mail_link::text FROM mail_link
            UNION ALL SELECT inbox_item::text FROM inbox_item
            """, in: .notifications)
        for record in try await Speaker.secretariat.send(
            ListPersonalRecords(service: .workingGroup, person: ActorID(mover.contact))
        ).items where record.kind == "address-change" { kept.append("\(record)") }
        #expect(kept.contains { $0.contains(AddressRestored.type.rawValue) && $0.contains(mover.contact.rawValue) })
        #expect(kept.contains { $0.contains("restoredAt") })
        for address in [mover.address, mover.next] {
            #expect(!kept.contains { $0.contains(address.rawValue) }, "\(address)")
        }
    }
}
