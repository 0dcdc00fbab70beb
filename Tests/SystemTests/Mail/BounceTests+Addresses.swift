import Models
import Testing

extension SystemTests.BounceTests {
    @Test("a report about the address that mail is passed on to is told once; mail still goes to the one on record")
    func passedOn() async throws {
        let party = try await enter("forwarding", alternate: true)
        let first = try await propose(party)
        let report = Self.report(first, action: "failed", status: "5.1.1", about: "private@elsewhere.example")
        try drop(report)
        try drop(report.replacing("says the server", with: "says another"))
        try await entries(.elsewhere, about: first)
        try await eventually("both are read") { try await count(.elsewhere, first) == 2 }
        #expect(try await alarms(first) == 1)
        #expect(try await secretariat.send(ListSuppressions()).items.allSatisfy { $0.party != party })
        #expect(try await delivery(first.recipient, .sent).id == first.id)
        let inbox = try await secretariat.send(ListInboxItems()).items
        #expect(inbox.contains { $0.subject.rawValue == "Mail passed on to an address that fails: forwarding" })
        #expect(try await mails(of: "forwarding") == 1)
        // Asked in another language, it is told in that.
        let arabic = try await secretariat.send(ListInboxItems(lang: .arabic)).items
        #expect(arabic.contains { $0.subject.rawValue.contains("إلى عنوان لا يعمل") })
    }

    @Test("an answer that says Action: failed in its words for people changes nothing")
    func vacation() async throws {
        let first = try await propose(try await enter("vacation"))
        let words = "Final-Recipient: rfc822; fp-vacation@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        let about = "To: bounces@example.org\r\nMessage-ID: \(first.messageID)\r\n"
        try drop("Auto-Submitted: auto-replied (vacation)\r\n\(about)\r\nI am away.\r\n\r\n\(words)")
        try drop("From: MAILER-DAEMON@mx.example.net\r\n\(about)\r\nIt did not work.\r\n\r\n\(words)")
        try await entries(.autoReply, about: first)
        try await entries(.unclear, about: first)
        #expect(try await delivery(first.recipient, .sent).id == first.id)
        #expect(try await alarms(first) == 1)
        #expect(try await secretariat.send(ListSuppressions()).items.allSatisfy { $0.contact != first.recipient })
    }

    @Test("who is reached at the same address is suppressed with it, also who comes later, and lifted with it")
    func shared() async throws {
        let (one, two) = (
            try await enter("one", email: "shared@example.org"), try await enter("two", email: "Shared@Example.ORG")
        )
        let first = try await propose(one)
        let second = try await propose(two)
        try drop(Self.report(first, action: "failed", status: "5.1.1", about: "<SHARED@example.org>"))
        _ = try await delivery(first.recipient, .bounced)
        let held = try await secretariat.send(ListSuppressions()).items.filter { [one, two].contains($0.party) }
        #expect(held.map(\.contact.rawValue) == ["fp-one", "fp-two"] && held.allSatisfy { $0.delivery == first.id })
        #expect(try await delivery(second.recipient, .sent).id == second.id)

        let three = try await enter("three", email: "shared@example.org")
        _ = try await secretariat.send(
            ProposeAction(title: "Later", owner: three, due: CalendarDate(daysSince1970: 30_000)))
        let refused = try await delivery(try #require(ContactID(rawValue: "fp-three")), .suppressed)
        #expect(refused.error?.rawValue.contains("No mail is sent") == true)

        _ = try await secretariat.send(LiftSuppression(contact: second.recipient, note: "It works again."))
        let left = try await secretariat.send(ListSuppressions()).items
        #expect(left.allSatisfy { ![one, two, three].contains($0.party) })
        _ = try await propose(three, title: "Now it leaves")
        let addresses = try await backbone.database.count(
            "SELECT count(*) FROM notifications.contact_address WHERE address LIKE '%@%' OR length(address) <> 64")
        #expect(addresses == 0)
    }

    @Test(
        "a decision that nobody is written to at an address holds for all who are reached there, from the first mail on"
    )
    func decided() async throws {
        let parties = [
            try await enter("desk-a", email: "desk@example.org"), try await enter("desk-b", email: "desk@Example.org"),
        ]
        let contacts = try ["fp-desk-a", "fp-desk-b"].map { try #require(ContactID(rawValue: $0)) }
        _ = try await eventually("the contact is known") {
            let answer = try await secretariat.attempt(
                SuppressContact(contact: contacts[0], note: "They asked for it."))
            return answer.status == 200 ? answer : nil
        }
        for (party, contact) in zip(parties, contacts) {
            _ = try await secretariat.send(
                ProposeAction(title: "Unsent", owner: party, due: CalendarDate(daysSince1970: 30_000)))
            _ = try await delivery(contact, .suppressed)
        }
        _ = try await secretariat.send(LiftSuppression(contact: contacts[1], note: "They want it again."))
        for party in parties { _ = try await propose(party, title: "Sent") }
    }

    @Test("whose address is another one by now is written to again")
    func moved() async throws {
        let party = try await enter("moved")
        let first = try await propose(party)
        try drop(Self.report(first, action: "failed", status: "5.1.1"))
        _ = try await delivery(first.recipient, .bounced)
        try await backbone.database.execute(
            "UPDATE working_group.focal_point SET email = 'new@example.org' WHERE id = 'fp-moved'")
        let second = try await propose(party, title: "To the new address")
        #expect(second.recipient == first.recipient)
        let lifted = try await secretariat.send(ListSuppressions(areLifted: true)).items
        #expect(
            lifted.contains {
                $0.contact == first.recipient && $0.liftNote == "The contact is reached at another address."
            })
        // What is reported late of the former address suppresses nothing.
        try drop(Self.report(second, action: "failed", status: "5.1.1"))
        try await entries(.elsewhere, about: second)
        #expect(try await secretariat.send(ListSuppressions()).items.allSatisfy { $0.contact != first.recipient })
    }

    @Test(
        "what comes back from an address of before, once the contact was written to elsewhere, suppresses nobody there")
    func late() async throws {
        let party = try await enter("relocated", alternate: true)
        let first = try await propose(party)
        try await backbone.database.execute(
            "UPDATE working_group.focal_point SET email = 'relocated@example.org' WHERE id = 'fp-relocated'")
        try await propose(party, "To the new address", untilSent: 2)
        try drop(Self.report(first, action: "failed", status: "5.1.1"))
        _ = try await delivery(first.recipient, .bounced)
        #expect(try await secretariat.send(ListSuppressions()).items.allSatisfy { $0.contact != first.recipient })
        // Its alternate has the first one.
        try await propose(party, "Still reached", untilSent: 3)
    }

    @Test("a decision about an address ends for whoever is reached elsewhere by now, and not for whom it was about")
    func decidedAndMoved() async throws {
        let parties = [
            try await enter("annex-a", email: "annex@example.org"),
            try await enter("annex-b", email: "annex@example.org"),
        ]
        for party in parties { _ = try await propose(party) }
        let contacts = try ["fp-annex-a", "fp-annex-b"].map { try #require(ContactID(rawValue: $0)) }
        _ = try await secretariat.send(SuppressContact(contact: contacts[0], note: "They asked for it."))
        #expect(
            try await secretariat.send(ListSuppressions()).items.filter { contacts.contains($0.contact) }.count == 2)
        for name in ["annex-a", "annex-b"] {
            try await backbone.database.execute(
                "UPDATE working_group.focal_point SET email = 'new-\(name)@example.org' WHERE id = 'fp-\(name)'")
        }
        try await propose(parties[1], "Reached elsewhere", untilSent: 2)
        _ = try await secretariat.send(
            ProposeAction(title: "Unsent", owner: parties[0], due: CalendarDate(daysSince1970: 30_000)))
        _ = try await delivery(contacts[0], .suppressed)
        #expect(
            try await secretariat.send(ListSuppressions()).items.map(\.contact).filter(contacts.contains)
                == [contacts[0]])
    }

    @Test("where nobody else reads for a party, the co-chairs hear of a dead address, too")
    func alone() async throws {
        let chair = try await secretariat.send(
            AppointOfficeContact(
                office: .coChairs, name: "A chair",
                email: try #require(EmailAddress(rawValue: "chair@example.org")), language: .english,
                zone: try #require(TimeZoneName(rawValue: "UTC")), validFrom: CalendarDate(daysSince1970: 0)))
        try await eventually("the contact") {
            try await backbone.database.count(
                "SELECT count(*) FROM notifications.office_contact WHERE id = '\(chair.id)'") == 1
        }
        for (name, isAlone) in [("lone-party", true), ("paired-party", false)] {
            let first = try await propose(try await enter(name, alternate: !isAlone))
            try drop(Self.report(first, action: "failed", status: "5.1.1"))
            _ = try await delivery(first.recipient, .bounced)
            try await eventually("the alarm about \(name)") { try await alarms(first) == (isAlone ? 2 : 1) }
        }
        try await eventually("the mail to the chair") {
            try backbone.mails(to: "chair@example.org").contains { $0.text.contains("lone-party") }
        }
        #expect(try backbone.mails(to: "chair@example.org").allSatisfy { !$0.text.contains("paired-party") })
        _ = try await secretariat.send(
            EndOfficeContact(contact: chair.id, on: CalendarDate(daysSince1970: 1), reason: "A test's own."))
    }

    private func propose(_ party: PartyID, _ title: Line, untilSent count: Int) async throws {
        _ = try await propose(party, title: title)
        try await eventually("\(count) mails to \(party)", within: .seconds(20)) {
            try await secretariat.send(ListDeliveries(state: .sent, party: party)).items.count == count
        }
    }

    private func alarms(_ delivery: Delivery) async throws -> Int {
        try await backbone.database.count(
            "SELECT count(*) FROM notifications.inbox_item WHERE event_id LIKE 'bounce:\(delivery.id)/%'")
    }

    private func count(_ kind: BounceKind, _ delivery: Delivery) async throws -> Int {
        try await backbone.database.count(
            "SELECT count(*) FROM notifications.bounce WHERE kind = '\(kind.rawValue)' AND delivery = '\(delivery.id)'")
    }

    private func mails(of party: String) async throws -> Int {
        try await backbone.database.count("SELECT count(*) FROM notifications.delivery WHERE party = '\(party)'")
    }
}
