import Foundation
import Models
import Testing

extension SystemTests {
    @Suite("Where people are reached stands in the tables of one service alone", .mail, .serialized)
    struct PersonalDataTests {
        private let backbone: Backbone
        private let secretariat: API

        init() async throws {
            backbone = try Backbone.running()
            secretariat = try await backbone.api(as: .secretariat)
        }

        @Test("neither events, receipts, ledgers and logs nor what others read hold an address or a name of a person")
        func nowhere() async throws {
            let known = try await run()
            let search = PersonalDataSearch(backbone: backbone, words: ["zuleika"], known: known)
            let allowed: Set = [
                "working_group.focal_point", "working_group.delegate", "working_group.office_contact",
                // The co-chairs may know who reads their mail.
                "co-chair: /api/v1/office-contacts",
            ]
            let places = try await search.places()
            #expect(places.subtracting(allowed) == [])
            #expect(places.isSuperset(of: allowed), "the search finds what is there")

            // What should not be there is found, wherever it is.
            let planted = "550 <Zuleika.First@people.example>"
            try await backbone.database.execute(
                "UPDATE notifications.delivery SET error = '\(planted)' WHERE party = 'first'")
            try planted.write(toFile: backbone.folder + "/planted.log", atomically: true, encoding: .utf8)
            let more = try await search.places().subtracting(allowed)
            #expect(more.isSuperset(of: ["notifications.delivery", "planted.log"]))
            #expect(more.contains { $0.hasPrefix("ops: /api/v1/deliveries") }, "\(more)")
        }

        @Test("who has left is erased when the secretariat says so, and else a year later")
        func erased() async throws {
            let party = try await party("erased")
            let former = try await secretariat.send(try nomination(of: "Former", for: party, at: "zuleika.former"))
            let erase = EraseContact(contact: former.id, reason: "Asked for.")
            #expect(try await secretariat.attempt(erase).status == 409)
            _ = try await secretariat.send(EndFocalPoint(contact: former.id, on: day(-1), reason: "Has left."))
            let erased = try await secretariat.send(erase)
            #expect(erased.name == nil && erased.email == nil && erased.validTo == day(-1))
            let listed = try await secretariat.send(ListFocalPoints(party: party)).items
            #expect(listed.map(\.email) == [nil])

            try await erasedOffice()
            try await erasedPerson(of: party)
            let last = try await secretariat.send(try nomination(of: "Last", for: party, at: "zuleika.last", from: 0))
            _ = try await secretariat.send(EndFocalPoint(contact: last.id, on: day(1), reason: "Leaves."))
            _ = try await backbone.api(as: .ops).send(
                MoveClock(service: .workingGroup, ahead: try #require(ClockLead(rawValue: 368 * 86_400))))
            try await eventually("the erasure") {
                try await secretariat.send(ListFocalPoints(party: party)).items.allSatisfy { $0.email == nil }
            }
        }
    }
}

extension SystemTests.PersonalDataTests {
    private func erasedOffice() async throws {
        let contact = try await secretariat.send(
            AppointOfficeContact(
                office: .coChairs, name: "Zuleika Chair", email: try address("zuleika.chair"), language: .english,
                zone: utc, validFrom: day))
        let erase = EraseOfficeContact(contact: contact.id, reason: "Asked for.")
        #expect(try await secretariat.attempt(erase).status == 409)
        _ = try await secretariat.send(EndOfficeContact(contact: contact.id, on: day(-1), reason: "Has left."))
        for _ in 0..<2 {
            let erased = try await secretariat.send(erase)
            #expect(erased.name == nil && erased.email == nil && erased.validTo == day(-1))
        }
        let listed = try await secretariat.send(ListOfficeContacts(office: .coChairs)).items
        #expect(listed.first { $0.id == contact.id }?.email == nil)
    }

    /// Whoever is to speak, or speaks, has a name; a capital letter makes no other person.
    private func erasedPerson(of party: PartyID) async throws {
        let session = try await secretariat.send(
            PlanSession(
                title: "Another session", format: .online, zone: utc, startsAt: Instant.now.advanced(by: .days(30)),
                endsAt: Instant.now.advanced(by: .days(32))))
        func register(_ mailbox: String) throws -> RegisterDelegate {
            RegisterDelegate(
                party: party, session: session.id, name: "Zuleika Envoy", email: try address(mailbox),
                function: "Counsellor", maySpeak: true, letter: "L")
        }
        let delegate = try await secretariat.send(try register("zuleika.envoy"))
        let again = try await secretariat.attempt(try register("Zuleika.Envoy"))
        #expect(again.status == 422 && again.problem?.errors?.map(\.field) == ["email"], "\(again.text)")
        let erase = ErasePerson(person: delegate.person, reason: "Asked for.")
        #expect(try await secretariat.attempt(erase).status == 409)
        _ = try await secretariat.send(DecideCredentials(delegate: delegate.id, credentials: .accepted))
        #expect(try await secretariat.attempt(erase).status == 409)
        _ = try await secretariat.send(
            DecideCredentials(delegate: delegate.id, credentials: .rejected, note: "Withdrawn."))
        for _ in 0..<2 { #expect(try await secretariat.send(erase).delegates == [delegate.id]) }
        let left = try await secretariat.send(ShowDelegation(party: party)).delegates
        #expect(left.map(\.name) == [nil] && left.map(\.email) == [nil] && left.map(\.function) == [nil])
        #expect(
            try await secretariat.attempt(ErasePerson(person: .generate(), reason: "Nobody.")).status == 404)
    }

    /// Lets people be named, written to, refused by their mail servers, and act.
    ///
    /// - Returns: what is on record, by the placeholders of addresses.
    private func run() async throws -> [String: String] {
        let (first, second) = (try await party("first"), try await party("second"))
        _ = try await party("stranger")
        _ = try await secretariat.send(try nomination(of: "First", for: first, at: "refused.zuleika.first"))
        try await refusals(first)
        _ = try await secretariat.send(
            NameAlternate(
                id: ContactID(rawValue: "alternate-first"), party: first, name: "Zuleika Deputy",
                email: try address("zuleika.deputy"), language: .english, zone: utc, validFrom: day, letter: "L"))
        _ = try await secretariat.send(try nomination(of: "Second", for: second, at: "zuleika.second"))
        _ = try await secretariat.send(
            AppointOfficeContact(
                office: .secretariat, name: "Zuleika Office", email: try address("zuleika.office"), language: .english,
                zone: utc, validFrom: day))
        let action = try await secretariat.send(ProposeAction(title: "An action", owner: first, due: day(60)))
        try await comeBack(first)
        let session = try await delegate(to: second)
        let submission = try await sign(first, second)
        let notification = try await notify(first, second)
        let call = try await secretariat.send(
            OpenCall(
                title: "A call", questions: [], opens: Instant.now.advanced(by: .seconds(-60)),
                closes: Instant.now.advanced(by: .days(30)), zone: utc))
        let contact = try #require(ContactID(rawValue: "contact-second"))
        _ = try await backbone.api(as: .focalPoint(second)).send(ConfirmFocalPoint(contact: contact))
        _ = try await secretariat.send(
            HandOverFocalPoint(
                contact: contact, on: Instant.now.date, id: ContactID(rawValue: "contact-third"),
                name: "Zuleika Third", email: try address("zuleika.third"), language: .french, zone: utc, letter: "L"))
        try await settled()
        return [
            "party": first.rawValue, "action": action.id.rawValue, "session": session.rawValue,
            "submission": submission.rawValue, "notification": notification.rawValue, "call": call.id.rawValue,
            "contact": contact.rawValue, "service": "working-group", "source": "working-group", "region": "AG",
        ]
    }

    /// What is refused is repeated nowhere, and a repetition is answered.
    private func refusals(_ party: PartyID) async throws {
        let key = MessageID()
        let again = try nomination(of: "First", for: party, at: "refused.zuleika.first")
        for _ in 0..<2 { #expect(try await secretariat.attempt(again, key: key).status == 200) }
        let other = try nomination(of: "Other", for: party, at: "zuleika.other")
        #expect(try await secretariat.attempt(other).status == 422)
        let mixed = try nomination(of: "Zulеikа", for: party, at: "zuleika.other")
        #expect(try await secretariat.attempt(mixed).status == 422)
        let taken = try nomination(of: "First", for: party, at: "zuleika.other")
        #expect(try await secretariat.attempt(taken).status == 409)
        let body = #"{"party":"first","name":"Zuleika","email":"zuleika..wrong@","language":"en","zone":"UTC"}"#
        let refused = try await secretariat.exchange("POST", "/api/v1/focal-points", body: Array(body.utf8))
        #expect(refused.status == 422)
    }

    /// The server refuses the focal point in many words, and a report about the alternate comes back.
    private func comeBack(_ party: PartyID) async throws {
        _ = try await delivery("contact-first", .failed)
        let sent = try await delivery("alternate-first", .sent)
        let report = """
            From: MAILER-DAEMON@people.example
            To: bounces@example.org
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.people.example

            Original-Recipient: rfc822;zuleika.deputy@people.example
            Final-Recipient: rfc822; zuleika.deputy@People.Example
            Action: failed
            Status: 5.2.2
            Diagnostic-Code: smtp; 552 5.2.2 <ZULEIKA.DEPUTY@PEOPLE.EXAMPLE>: over quota

            --b
            Content-Type: text/rfc822-headers

            To: Zuleika Deputy <zuleika.deputy@people.example>
            Message-ID: \(sent.messageID)

            --b--

            """.replacing("\n", with: "\r\n")
        let folder = backbone.folder + "/bounces"
        for part in ["new", "tmp"] {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
        }
        try Data(report.utf8).write(to: URL(filePath: folder + "/tmp/1"))
        try FileManager.default.moveItem(atPath: folder + "/tmp/1", toPath: folder + "/new/1")
        _ = try await delivery("alternate-first", .bounced)
    }

    private func delegate(to party: PartyID) async throws -> SessionID {
        let session = try await secretariat.send(
            PlanSession(
                title: "A session", format: .online, zone: utc, startsAt: Instant.now.advanced(by: .days(30)),
                endsAt: Instant.now.advanced(by: .days(32))))
        _ = try await secretariat.send(PublishSession(session: session.id))
        let focalPoint = try await backbone.api(as: .focalPoint(party))
        let register = RegisterDelegate(
            party: party, session: session.id, name: "Zuleika Delegate", email: try address("zuleika.delegate"),
            maySpeak: true, letter: "L")
        let delegate = try await focalPoint.send(register)
        #expect(try await focalPoint.attempt(register).status == 422)
        _ = try await secretariat.send(DecideCredentials(delegate: delegate.id, credentials: .accepted))
        return session.id
    }

    private func sign(_ first: PartyID, _ second: PartyID) async throws -> SubmissionID {
        let submission = try await backbone.api(as: .focalPoint(first)).send(
            ReceiveSubmission(submitters: [first, second], submitterClass: "joint", title: "Together"))
        _ = try await backbone.api(as: .focalPoint(second)).send(
            DecideSignature(submission: submission.id, decision: .confirm))
        return submission.id
    }

    private func notify(_ first: PartyID, _ second: PartyID) async throws -> NotificationNumber {
        let draft = try await secretariat.send(
            DraftNotification(
                reference: "R", to: try RoleExpression(parsing: "focal points of parties \(first), \(second)"),
                wordings: [
                    NotificationWording(
                        language: .english, authority: .official, subject: "To all", body: "Please answer.")
                ]))
        let preview = try await eventually("the register") {
            let answer = try await secretariat.attempt(PreviewNotification(notification: draft.id))
            return answer.status == 200 ? try await secretariat.send(PreviewNotification(notification: draft.id)) : nil
        }
        let sent = try await secretariat.send(SendNotification(notification: draft.id, confirmation: preview.digest))
        let number = try #require(sent.number)
        _ = try await backbone.api(as: .focalPoint(second)).send(
            AcknowledgeNotification(notification: number, answer: .received))
        return number
    }

    /// Nothing is under way any more.
    private func settled() async throws {
        try await eventually("the mails") {
            try await backbone.database.count(
                "SELECT count(*) FROM notifications.delivery WHERE state IN ('queued', 'sending')") == 0
        }
    }
}

extension SystemTests.PersonalDataTests {
    private var utc: TimeZoneName { TimeZoneName(rawValue: "UTC") ?? .utc }
    private var day: CalendarDate { CalendarDate(daysSince1970: 0) }

    private func day(_ days: Int) -> CalendarDate { Instant.now.date.advanced(byDays: days) }

    private func party(_ id: String) async throws -> PartyID {
        let party = try #require(PartyID(rawValue: id))
        _ = try await secretariat.send(
            RegisterParty(id: party, name: Line(cutting: "State \(id)"), kind: .memberState, region: "AG"))
        return party
    }

    private func address(_ name: String) throws -> EmailAddress {
        try #require(EmailAddress(rawValue: "\(name)@people.example"))
    }

    /// - Parameter start: in days from today; long ago without one.
    private func nomination(
        of name: String, for party: PartyID, at mailbox: String, from start: Int? = nil
    ) throws -> NominateFocalPoint {
        NominateFocalPoint(
            id: ContactID(rawValue: "contact-\(name.lowercased())"), party: party,
            name: Line(cutting: "Zuleika \(name)"), email: try address(mailbox), language: .english, zone: utc,
            validFrom: start.map { day($0) } ?? day, letter: "L")
    }

    private func delivery(_ contact: String, _ state: DeliveryState) async throws -> Delivery {
        let recipient = try #require(ContactID(rawValue: contact))
        return try await eventually("\(contact) \(state.rawValue)") {
            try await secretariat.send(ListDeliveries(state: state, recipient: recipient)).items.first
        }
    }
}
