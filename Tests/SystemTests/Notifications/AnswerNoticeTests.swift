import Models
import Testing

extension SystemTests {
    @Suite("Whoever has to answer hears of it", .backbone { $0.hasWelcomes = true }, .serialized)
    struct AnswerNoticeTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("a request for more time reaches both offices by mail, waits in a list, and its answer reaches the owner")
        func extensions() async throws {
            let (readers, actions) = (try await ReaderCast(backbone), try await ActionCast(backbone))
            try await appoint("time-office", .secretariat, .english, readers)
            try await appoint("time-chair", .coChairs, .french, readers)
            let owner = try await readers.enter("asking", .spanish)
            let action = try await actions.action(of: owner.party)
            _ = try await owner.api.send(MoveAction(action: action.id, move: .accept))
            let asked = RequestExtension(
                action: action.id, due: action.due.advanced(byDays: 30), reason: "The survey takes longer.")
            _ = try await owner.api.send(asked)

            let mail = try await readers.mail("time-office", "The owner asks for more time.")
            #expect(mail.text.contains("An action") && mail.text.contains("approve or decline"))
            #expect(try await readers.mail("time-chair", "délai supplémentaire").field("Content-Language") == "fr")
            _ = try await readers.heard(readers.secretariat, "actions/\(action.id)", "More time requested")

            let waiting = try await actions.coChair.send(ListExtensions(state: .requested)).items
            let entry = try #require(waiting.first { $0.action == action.id })
            #expect(entry.extension.reason == asked.reason && entry.owner == owner.party)
            _ = try await actions.coChair.send(
                DecideExtension(extension: entry.extension.id, approve: false, note: "Too long."))
            let answer = try await readers.mail("asking", "La solicitud de prórroga fue rechazada.")
            #expect(answer.field("Subject")?.isEmpty == false)
            #expect(!(try await actions.coChair.send(ListExtensions(state: .requested)).items.contains(entry)))
            #expect(
                try await actions.coChair.send(ListExtensions(state: .declined)).items.contains {
                    $0.extension.id == entry.extension.id
                })
        }

        @Test("evidence waits for a review in a list, the offices hear of it, and the owner of what was found")
        func evidence() async throws {
            let (readers, actions) = (try await ReaderCast(backbone), try await ActionCast(backbone))
            try await appoint("proof-chair", .coChairs, .arabic, readers)
            let owner = try await readers.enter("proving", .russian)
            let stranger = try await readers.enter("not-proving")
            let action = try await readers.secretariat.send(
                ProposeAction(
                    title: "Close the pit", owner: owner.party, due: try await actions.today.advanced(byDays: 9),
                    funding: .funded, visibility: .restricted))
            _ = try await owner.api.send(MoveAction(action: action.id, move: .accept))
            _ = try await owner.api.send(
                AttachEvidence(
                    action: action.id, kind: .link, reference: "https://example.org/report", title: "A report",
                    dated: try await actions.today))
            #expect(try await readers.mail("proof-chair", "Close the pit").html.contains("dir=\"rtl\""))

            func waiting(_ api: API) async throws -> [ListedEvidence] {
                try await api.send(ListEvidence(reviewed: false)).items.filter { $0.action == action.id }
            }
            let entry = try #require(try await waiting(actions.coChair).first)
            #expect(entry.evidence.title == "A report" && entry.title == "Close the pit")
            #expect(try await waiting(owner.api).count == 1)
            #expect(try await waiting(stranger.api).isEmpty)
            _ = try await actions.coChair.send(
                ReviewEvidence(action: action.id, evidence: entry.evidence.number, accepted: false, note: "Blurred."))
            let found = try await readers.mail("proving", "не приняты")
            #expect(found.text.contains("Close the pit"))
            #expect(try await waiting(actions.coChair).isEmpty)
            #expect(
                try await actions.coChair.send(ListEvidence(reviewed: true)).items.contains { $0.action == action.id })
        }

        @Test("a newcomer is welcomed in the own language, and told what waits for the delegation")
        func welcome() async throws {
            let (readers, actions) = (try await ReaderCast(backbone), try await ActionCast(backbone))
            let party = try await actions.party()
            _ = try await readers.call(closesIn: .days(40), title: "Views on tailings")
            let action = try await actions.action(of: party)
            _ = try await readers.log(.action, action.id.rawValue)
            let nomination = NominateFocalPoint(
                party: party, name: "A focal point",
                email: try #require(EmailAddress(rawValue: "newcomer@example.org")),
                language: .french, zone: try #require(TimeZoneName(rawValue: "UTC")),
                validFrom: try await actions.today, letter: "L")
            _ = try await readers.secretariat.send(nomination)
            let mail = try await readers.mail("newcomer", "Vous avez été désigné(e) point focal")
            #expect(mail.text.contains("Appel à contributions «\u{A0}Views on tailings\u{A0}»"))
            #expect(mail.text.contains("Mesure de suivi «\u{A0}An action\u{A0}»"))
            _ = try await readers.heard(readers.secretariat, "delegations/\(party)", "Welcome")
        }

        @Test("an office without a contact finds everything in its inbox, and a contact that has left gets no mail")
        func offices() async throws {
            let (readers, actions) = (try await ReaderCast(backbone), try await ActionCast(backbone))
            let id = try await appoint("leaving-office", .secretariat, .english, readers)
            _ = try await readers.mail("leaving-office", "reaches you at this address")
            let today = try await actions.today
            let focalPoint = try await backbone.api(as: .focalPoint(try await actions.party()))
            #expect(try await focalPoint.attempt(ListOfficeContacts()).status == 403)
            #expect(try await readers.secretariat.send(ListOfficeContacts()).items.contains { $0.id == id })
            let early = EndOfficeContact(contact: id, on: CalendarDate(daysSince1970: -1), reason: "R")
            #expect(try await readers.secretariat.attempt(early).problem?.errors?.map(\.field) == ["on"])
            _ = try await readers.secretariat.send(
                EndOfficeContact(contact: id, on: today.advanced(byDays: -1), reason: "Another post."))
            try await eventually("the end") {
                try await readers.count(
                    "SELECT count(*) FROM office_contact WHERE id = '\(id)' AND valid_to IS NOT NULL")
                    == 1
            }
            let owner = try await readers.enter("late-proof")
            let action = try await actions.action(of: owner.party)
            _ = try await owner.api.send(MoveAction(action: action.id, move: .accept))
            _ = try await owner.api.send(
                AttachEvidence(
                    action: action.id, kind: .link, reference: "https://example.org/late", title: "Late",
                    dated: today))
            _ = try await readers.heard(readers.secretariat, "actions/\(action.id)", "new evidence")
            #expect(
                try await readers.count(
                    "SELECT count(*) FROM delivery WHERE recipient = '\(id)' AND about = 'actions/\(action.id)'") == 0)
        }

        @Test("the secretariat hears of what is asked of one of its units, under its name")
        func units() async throws {
            let (readers, actions) = (try await ReaderCast(backbone), try await ActionCast(backbone))
            try await appoint("unit-desk", .secretariat, .french, readers)
            let unit = try #require(PartyID(rawValue: "unit-surveys"))
            _ = try await readers.secretariat.send(RegisterSecretariatUnit(id: unit, name: "Survey unit"))
            let action = try await readers.secretariat.send(
                ProposeAction(
                    title: "Ask the delegations", owner: unit, due: try await actions.today.advanced(byDays: 60)))
            let about = "actions/\(action.id)"
            let mail = try await readers.mail("unit-desk", "Ask the delegations")
            #expect(mail.text.contains("Survey unit") && !mail.text.contains("unit-surveys"))
            #expect(mail.text.contains("vous faites partie du secrétariat"), "\(mail.text)")
            let item = try await readers.heard(readers.secretariat, about, "proposed: Survey unit")
            #expect(item.reason == "you are a member of the secretariat")
            #expect(try await readers.count("SELECT count(*) FROM inbox_item WHERE recipient LIKE 'unit-%'") == 0)
            _ = try await actions.coChair.send(MoveAction(action: action.id, move: .drop, reason: "Done elsewhere."))
            _ = try await readers.mail("unit-desk", "État antérieur\u{A0}: proposée")
        }

        @Test("decisions and documents are told, and credentials to whom they are decided on for")
        func decided() async throws {
            let (readers, actions) = (try await ReaderCast(backbone), try await ActionCast(backbone))
            let named = try await readers.enter("named-by-it", .chinese)
            let other = try await readers.enter("not-named")
            let decision = try await readers.secretariat.send(
                RecordDecision(
                    title: "Inventory", takenOn: try await actions.today,
                    paragraphs: [
                        GivenParagraph(
                            number: try #require(ParagraphNumber(rawValue: "1")), text: "Asks for an inventory.",
                            type: .operational, actors: [named.party])
                    ]))
            let about = "decisions/\(decision.id)"
            _ = try await readers.mail("named-by-it", "Inventory")
            #expect(try await readers.heard(other.api, about, "Inventory").reason.rawValue.contains("all national"))
            let series = try #require(SeriesPrefix(rawValue: "TEST/Told"))
            _ = try await readers.secretariat.send(RegisterDocumentSeries(series: series, title: "A body"))
            let document = try await readers.secretariat.send(
                AllocateDocument(series: series, kind: .information, title: "Paper", originalLanguage: .english))
            _ = try await readers.heard(named.api, "documents/\(document.symbol)", "TEST/Told/INF/1")

            let session = try await actions.session(in: 2061)
            let delegate = try await named.api.send(
                RegisterDelegate(
                    session: session, name: "D", email: try #require(EmailAddress(rawValue: "delegate@example.org")),
                    maySpeak: true, letter: "L"))
            _ = try await readers.heard(readers.secretariat, "delegations/\(named.party)", "Credentials to be decided")
            _ = try await readers.secretariat.send(
                DecideCredentials(delegate: delegate.id, credentials: .accepted, note: "In order."))
            _ = try await readers.mail("named-by-it", "已接受")
        }

        @Test("a call that has closed, or was answered, is no open deadline")
        func deadlines() async throws {
            let readers = try await ReaderCast(backbone)
            let (answering, silent) = (try await readers.enter("answering"), try await readers.enter("not-answering"))
            let call = try await readers.call(closesIn: .days(3), title: "Views")
            func isOpen(_ api: API) async throws -> Bool {
                try await api.send(ListDeadlines(limit: PageLimit(rawValue: 500))).items.contains {
                    $0.object.rawValue == call.rawValue
                }
            }
            #expect(try await isOpen(answering.api))
            _ = try await answering.api.send(
                ReceiveSubmission(
                    call: call, submitters: [answering.party], submitterClass: "member-state", title: "Ours",
                    body: "Our views."))
            try await eventually("the answer") { try await !isOpen(answering.api) }
            #expect(try await isOpen(silent.api))
            try await readers.forward(.days(4))
            #expect(try await !isOpen(silent.api))
        }

        @discardableResult
        private func appoint(
            _ name: String, _ office: Office, _ language: LanguageTag, _ cast: ReaderCast
        ) async throws -> ContactID {
            let contact = try await cast.secretariat.send(
                AppointOfficeContact(
                    office: office, name: "An officer",
                    email: try #require(EmailAddress(rawValue: "\(name)@example.org")), language: language,
                    zone: try #require(TimeZoneName(rawValue: "UTC")), validFrom: CalendarDate(daysSince1970: 0)))
            try await eventually("the contact of \(office.rawValue)") {
                try await cast.count("SELECT count(*) FROM office_contact WHERE id = '\(contact.id)'") == 1
            }
            return contact.id
        }
    }
}
