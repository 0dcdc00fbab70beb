import Foundation
import Messaging
import Models
import Testing

extension SystemTests {
    @Suite("A person's whole life in the system, and what is left of it", .backbone(), .serialized)
    struct PersonLifeTests {
        private let backbone: Backbone
        private let secretariat: API
        private let party: PartyID
        private let address = "nocturna.vale@people.example"

        init() async throws {
            backbone = try Backbone.running()
            secretariat = try await backbone.api(as: .secretariat)
            party = try #require(PartyID(rawValue: "lived"))
        }

        @Test("all that is kept is exported; after the erasure dumps, mail and logs hold neither name nor address")
        func life() async throws {
            try await backbone.database.execute("ALTER TABLE notifications.delivery DISABLE TRIGGER no_welcomes")
            let contact = try await enter()
            let own = try await act(as: contact)
            let person = try await delegate()
            try await comeBack(to: contact)

            // With and without capitals, as bytes, and in what mail encodes.
            let search = PersonalDataSearch(backbone: backbone, words: ["nocturna"], known: [:])
            #expect(try await search.tables().isSuperset(of: ["working_group.focal_point", "working_group.delegate"]))
            #expect(try !search.mails().isEmpty, "the search finds what is there")

            try await exports(contact, own)
            _ = try await secretariat.send(EndFocalPoint(contact: contact, on: day(-1), reason: "Has left."))
            try await backbone.npp16(
                "contacts", "erase", contact.rawValue, "--reason", "Asked for.", "--as", "secretariat"
            ).check()
            _ = try await secretariat.send(ErasePerson(person: person, reason: "Asked for."))
            try await eventually("the erasure in every service", within: .seconds(30)) {
                let (tables, mails) = (try await search.tables(), try search.mails())
                return tables.isEmpty && mails.isEmpty
            }
            #expect(try await search.tables() == [])
            #expect(try search.mails() == [])
            #expect(try search.logs() == [])
            try await eventually("the browser is signed out") { try await own.get("/account").status == 303 }
            try await backbone.npp16("audit", "verify", "--as", "secretariat").check()
            let left = try await secretariat.send(
                ListPersonalRecords(service: .workingGroup, person: ActorID(contact))
            ).items
            #expect(left.contains { $0.kind == "focal-point" } && left.contains { $0.kind == "event-log" })
        }
    }
}

extension SystemTests.PersonLifeTests {
    private func day(_ days: Int) -> CalendarDate { Instant.now.date.advanced(byDays: days) }

    private var email: EmailAddress { get throws { try #require(EmailAddress(rawValue: address)) } }

    /// Nominated, welcomed, corrected.
    private func enter() async throws -> ContactID {
        _ = try await secretariat.send(
            RegisterParty(id: party, name: "State of the living", kind: .memberState, region: "AG"))
        let contact = try await secretariat.send(
            NominateFocalPoint(
                party: party, name: "Nocturna Vale", email: try email, language: .spanish, zone: .utc,
                validFrom: day(-20), letter: "Note verbale 12, naming Ms NOCTURNA VALE")
        ).id
        _ = try await secretariat.send(
            CorrectFocalPoint(contact: contact, reason: "Mistyped.", name: "Nocturna Valé"))
        try await eventually("the welcome") {
            try await backbone.database.count(
                "SELECT count(*) FROM notifications.delivery WHERE recipient = '\(contact)' AND state = 'sent'") > 0
        }
        return contact
    }

    /// Signs in, and leaves traces in every service.
    private func act(as contact: ContactID) async throws -> WebBrowser {
        try await eventually("identity knows the office") {
            try await backbone.database.count(
                "SELECT count(*) FROM identity.speaking_term WHERE actor = '\(contact)'") == 1
        }
        let browser = WebBrowser(at: backbone.address)
        try await backbone.signIn(browser, address)
        let account = try await browser.get("/account")
        let secret = try #require(account.forms.first?.hidden["form"])
        func post(_ path: String, _ body: String) async throws {
            let answer = try await browser.exchange(
                "POST", "/api/v1" + path, body, ["NPP16-Form": secret, "Content-Type": "application/json"])
            #expect(answer.status == 200, "\(path): \(answer.text)")
        }
        try await post("/access-tokens", #"{"name":"Nocturna's reports"}"#)
        try await post("/feeds", "{\"kind\":\"deadlines\",\"secret\":\"\(LinkSecret.generate().rawValue)\"}")
        try await post(
            "/drafts",
            "{\"content\":{\"submitters\":[\"\(party)\"],\"submitterClass\":\"member-state\",\"title\":\"A draft\"}}")
        try await post("/focal-points/\(contact)/confirmation", "{}")
        try await post("/preferences/\(contact)", #"{"zone":"UTC","language":"fr"}"#)
        let draft = try await secretariat.send(
            DraftNotification(
                reference: "R", to: try RoleExpression(parsing: "focal points of parties \(party)"),
                wordings: [
                    NotificationWording(
                        language: .english, authority: .official, subject: "To all", body: "Please answer.")
                ]))
        let preview = try await eventually("the register") {
            let answer = try await secretariat.attempt(PreviewNotification(notification: draft.id))
            return answer.status == 200 ? try await secretariat.send(PreviewNotification(notification: draft.id)) : nil
        }
        _ = try await secretariat.send(SendNotification(notification: draft.id, confirmation: preview.digest))
        let link = try await eventually("the letter") {
            try backbone.mails(to: address).compactMap { $0.link("acknowledge") }.first
        }
        #expect(try await browser.exchange("POST", link, "answer=received").status == 200)
        return browser
    }

    /// On a delegation too, without credentials.
    private func delegate() async throws -> PersonID {
        let session = try await secretariat.send(
            PlanSession(
                title: "A session", format: .online, zone: .utc, startsAt: Instant.now.advanced(by: .days(30)),
                endsAt: Instant.now.advanced(by: .days(32))))
        let delegate = try await secretariat.send(
            RegisterDelegate(
                party: party, session: session.id, name: "Nocturna Vale", email: try email, function: "Counsellor",
                maySpeak: true, letter: "Full powers of Nocturna Vale"))
        _ = try await secretariat.send(
            DecideCredentials(delegate: delegate.id, credentials: .rejected, note: "Withdrawn."))
        return delegate.person
    }

    /// The server says in its own words that nobody of this name is there.
    private func comeBack(to contact: ContactID) async throws {
        let sent = try #require(
            try await secretariat.send(ListDeliveries(recipient: contact)).items.first { $0.state == .sent })
        let report = """
            From: MAILER-DAEMON@people.example
            To: bounces@example.org
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.people.example

            Final-Recipient: rfc822; \(address)
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 <\(address.uppercased())>: Nocturna Vale has left

            --b
            Content-Type: text/rfc822-headers

            To: Nocturna Vale <\(address)>
            Message-ID: \(sent.messageID)

            --b--

            """.replacing("\n", with: "\r\n")
        let folder = backbone.folder + "/bounces"
        for part in ["new", "tmp"] {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
        }
        try Data(report.utf8).write(to: URL(filePath: folder + "/tmp/1"))
        try FileManager.default.moveItem(atPath: folder + "/tmp/1", toPath: folder + "/new/1")
        try await eventually("the report") {
            try await backbone.database.count(
                "SELECT count(*) FROM notifications.suppression WHERE contact = '\(contact)'") == 1
        }
    }

    /// The person and the secretariat get the document, as JSON and as text; nobody else gets any.
    private func exports(_ contact: ContactID, _ own: WebBrowser) async throws {
        let file = backbone.folder + "/person.json"
        try await backbone.npp16("persons", "export", contact.rawValue, file, "--as", "secretariat").check()
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try FileManager.default.removeItem(atPath: file)
        for part in [
            "npp16-person-1", address, "Note verbale 12", "web-session", "access-token", "preference", "feed",
            "acknowledgement", "suppression", "A draft",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        let readable = try await backbone.npp16(
            "persons", "export", contact.rawValue, "--readable", "--as", "secretariat")
        #expect(readable.output.contains("focal-point (kept a year after the term)"))
        #expect(readable.output.contains("email: \(address)"))
        let refused = try await backbone.npp16("persons", "export", contact.rawValue, "--as", "co-chair")
        #expect(refused.end == .exited(1) && !refused.output.contains(address))
        let account = try await own.get("/account")
        let data = try await own.post(try #require(account.forms.first { $0.action.hasSuffix("/account/data") }))
        #expect(data.status == 200 && data.text.contains(address) && data.text.contains("web-session"))
        #expect(try await own.get("/account/data").status != 200)
        for service in ServiceName.allCases {
            let answer = try await own.get("/api/v1/services/\(service.rawValue)/persons/\(contact)/records")
            #expect(answer.status == 200, "\(service)")
        }
    }
}
