import Foundation
import Models
import Testing

extension SystemTests {
    @Suite("Mail that comes back", .backbone(), .serialized)
    struct BounceTests {
        let backbone: Backbone
        let secretariat: API

        init() async throws {
            backbone = try Backbone.running()
            secretariat = try await backbone.api(as: .secretariat)
        }

        @Test(
            "a bounce suppresses the contact, alarms the secretariat and tries the alternate, once however often it comes"
        )
        func bounced() async throws {
            let party = try await enter("bouncy", alternate: true)
            let first = try await propose(party)
            let report = Self.report(first, action: "failed", status: "5.1.1")
            try drop(report)
            try drop(report)
            let bounced = try await delivery(first.recipient, .bounced)
            #expect(bounced.id == first.id && bounced.error?.rawValue.hasPrefix("5.1.1") == true)
            let alternate = try await delivery(try #require(ContactID(rawValue: "alt-bouncy")), .sent)
            #expect(alternate.event == first.event && alternate.subject == first.subject)
            let mail = try #require(try backbone.mails(to: "alt-bouncy@example.org").first)
            #expect(mail.text.contains("could not be delivered"))

            // The alternate's bounces, too: nobody is left, and nothing goes round.
            try drop(Self.report(alternate, action: "failed", status: "5.1.1"))
            _ = try await delivery(alternate.recipient, .bounced)
            let unreachable = try await secretariat.send(ListUnreachableDelegations()).items.first { $0.party == party }
            #expect(unreachable?.why == .suppressed && unreachable?.contacts.count == 2)
            let alarms = try await backbone.database.count(
                """
                SELECT count(*) FROM notifications.inbox_item WHERE recipient = 'secretariat'
                    AND split_part(event_id, '/', 1) IN ('bounce:\(first.id)', 'bounce:\(alternate.id)')
                """)
            #expect(alarms == 2)
            let mails = try await backbone.database.count(
                "SELECT count(*) FROM notifications.delivery WHERE party = 'bouncy'")
            #expect(mails == 2)
        }

        @Test("the secretariat's contact hears by mail of an address that is dead, and of its own in the inbox alone")
        func office() async throws {
            let desk = try await secretariat.send(
                AppointOfficeContact(
                    office: .secretariat, name: "The desk",
                    email: try #require(EmailAddress(rawValue: "desk@example.org")), language: .english,
                    zone: try #require(TimeZoneName(rawValue: "UTC")), validFrom: CalendarDate(daysSince1970: 0)))
            try await eventually("the contact") {
                try await backbone.database.count(
                    "SELECT count(*) FROM notifications.office_contact WHERE id = '\(desk.id)'") == 1
            }
            let first = try await propose(try await enter("dead-letterbox"))
            try drop(Self.report(first, action: "failed", status: "5.1.1"))
            _ = try await delivery(first.recipient, .bounced)
            let mails =
                "SELECT count(*) FROM notifications.delivery WHERE recipient = '\(desk.id)' AND event LIKE '%bounced%'"
            try await eventually("the mail to the desk") {
                try backbone.mails(to: "desk@example.org").contains { $0.text.contains("dead-letterbox") }
            }
            let told = try await eventually("the delivery") {
                try await secretariat.send(ListDeliveries(limit: PageLimit(rawValue: 500))).items.first {
                    $0.recipient == desk.id && $0.state == .sent && $0.eventType.rawValue.contains("bounced")
                }
            }
            try drop(Self.report(told, action: "failed", status: "5.1.1", about: "desk@example.org"))
            _ = try await delivery(desk.id, .bounced)
            #expect(try await backbone.database.count(mails) == 1)
            _ = try await secretariat.send(
                EndOfficeContact(contact: desk.id, on: CalendarDate(daysSince1970: 1), reason: "A test's own."))
        }

        @Test("what is for one person alone goes to no alternate; sent again and back again, it alarms again")
        func personal() async throws {
            let party = try await enter("alone", alternate: true)
            let first = try await propose(party)
            try await backbone.database.execute(
                "UPDATE notifications.delivery SET is_personal = true WHERE id = '\(first.id)'")
            try drop(Self.report(first, action: "failed", status: "5.2.2"))
            _ = try await delivery(first.recipient, .bounced)
            _ = try await secretariat.send(ResendDelivery(delivery: first.id, reason: "There is room again."))
            _ = try await delivery(first.recipient, .sent)
            try drop(Self.report(first, action: "failed", status: "5.7.1"))
            _ = try await delivery(first.recipient, .bounced)
            let alarms = try await backbone.database.count(
                "SELECT count(*) FROM notifications.inbox_item WHERE event_id LIKE 'bounce:\(first.id)/%'")
            #expect(alarms == 2)
            let mails = try await backbone.database.count(
                "SELECT count(*) FROM notifications.delivery WHERE party = 'alone'")
            #expect(mails == 1)
        }

        @Test("a report of success makes it accepted, a delay changes nothing")
        func accepted() async throws {
            let first = try await propose(try await enter("arrived"))
            try drop(Self.report(first, action: "delayed", status: "4.4.1"))
            try await entries(.delayed, about: first)
            #expect(try await delivery(first.recipient, .sent).id == first.id)
            try drop(Self.report(first, action: "delivered", status: "2.0.0"))
            #expect(try await delivery(first.recipient, .accepted).id == first.id)
        }

        @Test(
            "malformed reports, our own mail, answers of programs and reports of strangers change nothing and are listed"
        )
        func malformed() async throws {
            let first = try await propose(try await enter("steady"))
            try drop("Content-Type: multipart/report\r\n\r\nMessage-ID: \(first.messageID)\r\n\r\nStatus: what\r\n")
            try drop("\u{0}\u{1}\r\n\r\n\r\n: :\r\n")
            try drop("Auto-Submitted: auto-replied\r\n\r\nI am away.\r\n")
            let own = try #require(
                try FileManager.default.contentsOfDirectory(atPath: backbone.mailbox + "/new").first)
            try FileManager.default.copyItem(
                atPath: "\(backbone.mailbox)/new/\(own)", toPath: "\(folder)/new/own")
            let forged = Self.report(first, action: "failed", status: "5.1.1")
                .replacing("To: bounces@", with: "To: bounces+\(first.id)-000000000000@")
            try drop(forged)
            for kind in [BounceKind.unclear, .autoReply, .loop, .stranger] {
                _ = try await eventually("a mail that counts as \(kind.rawValue)") {
                    try await secretariat.send(ListBounces(kind: kind)).items.first
                }
            }
            #expect(try await delivery(first.recipient, .sent).id == first.id)
            try await eventually("an empty mailbox") {
                try FileManager.default.contentsOfDirectory(atPath: folder + "/new").isEmpty
            }
        }

        @Test("where no focal point is in office, the alternate is written to")
        func vacant() async throws {
            let party = try #require(PartyID(rawValue: "stand-in"))
            _ = try await secretariat.send(RegisterParty(id: party, name: "stand-in", kind: .memberState, region: "AP"))
            try await name("stand-in", alternateOf: party)
            let first = try await propose(party)
            #expect(first.recipient.rawValue == "alt-stand-in")
        }

        @Test("mails are as Python's parser wants them, whatever a subject holds")
        func hygiene() async throws {
            let party = try await enter("hygienic")
            let title = "X: Bcc: everybody@example.org =?utf-8?Q?y?= Überprüfung " + String(repeating: "審査 ", count: 80)
            _ = try await propose(party, title: Line(cutting: title))
            let checked = try await Program(
                path: "/usr/bin/env",
                arguments: ["python3", Project.path("infra/scripts/check-mail.py"), backbone.mailbox + "/new"]
            ).run()
            #expect(checked.end.isSuccess, "\(checked.description)")
            for line in [#"\r\n"#, #"\n"#, #"\r"#, #"\u2028"#, #"\u0085"#, #"\u0000"#] {
                let injected = try await secretariat.exchange(
                    "POST", "/api/v1/actions",
                    body: Array(
                        #"{"title":"a\#(line)Bcc: x@example.org","owner":"hygienic","due":"2030-01-01"}"#.utf8))
                #expect(injected.status == 422 && injected.problem?.errors?.first?.field == "title", "\(line)")
            }
        }
    }
}

extension SystemTests.BounceTests {
    private var folder: String { backbone.folder + "/bounces" }

    /// Puts a mail where the service finds it.
    func drop(_ text: String) throws {
        try FileManager.default.createDirectory(atPath: folder + "/new", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: folder + "/tmp", withIntermediateDirectories: true)
        let name = "\(UInt64.random(in: 0...UInt64.max))"
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/tmp/\(name)"))
        try FileManager.default.moveItem(atPath: "\(folder)/tmp/\(name)", toPath: "\(folder)/new/\(name)")
    }

    /// - Parameter address: whom it is about; defaults to the recipient of the mail.
    static func report(
        _ delivery: Delivery, action: String, status: String, about address: String? = nil
    ) -> String {
        """
        From: MAILER-DAEMON@mx.example.net
        To: bounces@example.org
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; \(address ?? "\(delivery.recipient)@example.org")
        Action: \(action)
        Status: \(status)
        Diagnostic-Code: smtp; \(status) says the server

        --b
        Content-Type: text/rfc822-headers

        Message-ID: \(delivery.messageID)

        --b--

        """.replacing("\n", with: "\r\n")
    }

    /// A state with a focal point, and an alternate where one is wanted.
    func enter(_ name: String, alternate: Bool = false, email: String? = nil) async throws -> PartyID {
        let party = try #require(PartyID(rawValue: name))
        _ = try await secretariat.send(
            RegisterParty(id: party, name: Line(cutting: name), kind: .memberState, region: "AP"))
        _ = try await secretariat.send(
            NominateFocalPoint(
                id: ContactID(rawValue: "fp-\(name)"), party: party, name: "A focal point",
                email: try #require(EmailAddress(rawValue: email ?? "fp-\(name)@example.org")), language: .english,
                zone: try #require(TimeZoneName(rawValue: "UTC")), validFrom: CalendarDate(daysSince1970: 0),
                letter: "L"))
        if alternate { try await self.name(name, alternateOf: party) }
        return party
    }

    private func name(_ name: String, alternateOf party: PartyID) async throws {
        _ = try await secretariat.send(
            NameAlternate(
                id: ContactID(rawValue: "alt-\(name)"), party: party, name: "An alternate",
                email: try #require(EmailAddress(rawValue: "alt-\(name)@example.org")), language: .english,
                zone: try #require(TimeZoneName(rawValue: "UTC")), validFrom: CalendarDate(daysSince1970: 0),
                letter: "L"))
    }

    /// Lets something happen that a party is told of, and waits until the mail has left.
    func propose(_ party: PartyID, title: Line = "An action") async throws -> Delivery {
        _ = try await secretariat.send(
            ProposeAction(title: title, owner: party, due: CalendarDate(daysSince1970: 30_000)))
        return try await eventually("mail to \(party)", within: .seconds(20)) {
            try await secretariat.send(ListDeliveries(state: .sent, party: party)).items.first
        }
    }

    func delivery(_ contact: ContactID, _ state: DeliveryState) async throws -> Delivery {
        try await eventually("\(contact) \(state.rawValue)", within: .seconds(20)) {
            try await secretariat.send(ListDeliveries(state: state, recipient: contact)).items.first
        }
    }

    func entries(_ kind: BounceKind, about delivery: Delivery) async throws {
        _ = try await eventually("a report that counts as \(kind.rawValue)", within: .seconds(20)) {
            try await secretariat.send(ListBounces(kind: kind)).items.first { $0.delivery == delivery.id }
        }
    }
}
