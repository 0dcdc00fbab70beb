import Messaging
import Models
import Postgres
import Reactor
import Testing

@Suite("Words of people in other languages", .installation, .serialized)
@Reactor struct TranslationTests {
    private let secretariat = Speaker.secretariat

    private func field(_ name: String) throws -> TranslatedField { try #require(TranslatedField(rawValue: name)) }

    private func action(
        of party: PartyID, title: Line = "A survey", _ visibility: ActionVisibility = .public
    ) async throws -> FollowUpAction {
        try await secretariat.send(
            ProposeAction(
                title: title, description: "Count the sites.", owner: party, due: try Cast.day(300), funding: .funded,
                visibility: visibility))
    }

    private func listed(_ id: ActionID, of party: PartyID) async throws -> FollowUpAction {
        try #require(try await Speaker.everybody.send(ListActions(owner: party)).items.first { $0.id == id })
    }

    // MARK: What is put

    @Test("An action's words stand in other languages: all of them where it is shown, its title in lists")
    func put() async throws {
        let party = try await Cast.party()
        let action = try await action(of: party)
        #expect(action.translations == nil && action.titles == nil)
        let first = try await secretariat.repeating(
            PutTranslation(
                action: action.id, field: .title, language: .french, text: "Une  enquête", state: .official))
        let title = try #require(first.translations.first)
        #expect(first.action == action.id && first.translations.count == 1 && first.session == nil)
        #expect(title.text == "Une enquête" && title.isAuthoritative && !title.isOutdated && title.by == "secretariat")
        let all = try await Speaker.coChair.send(
            PutTranslation(
                action: action.id, field: .description, language: .arabic, text: "عد المواقع.", state: .machine))
        #expect(all.translations.map(\.field) == [.description, .title])
        #expect(all.translations.map(\.isAuthoritative) == [false, true] && all.translations[0].by == "co-chair")
        let shown = try await Speaker.everybody.send(ShowAction(action: action.id))
        #expect(shown.translations == all.translations && shown.titles == ["fr": "Une enquête"])
        #expect(shown.title == "A survey" && shown.version == action.version)
        let listed = try await listed(action.id, of: party)
        #expect(listed.titles == ["fr": "Une enquête"] && listed.translations == nil)
        try await Installation.running.settle()
        let told = try await Installation.running.events(TranslationPut.self, of: .workingGroup)
            .filter { $0.action == action.id }
        #expect(told.map(\.language) == [.french, .arabic] && told.map(\.state) == [.official, .machine])
        #expect(told[0].number?.rawValue == "\(action.number)" && told[0].title == "A survey" && told[0].owner == party)
    }

    @Test("What is on record already is told no second time")
    func unchanged() async throws {
        let action = try await action(of: try await Cast.party())
        let request = PutTranslation(
            action: action.id, field: .title, language: .spanish, text: "Un estudio", state: .courtesy)
        try await secretariat.repeating(request)
        try await secretariat.repeating(request, tells: false)
    }

    @Test("A translation that counts for more takes the place of another, and an official one is changed with a reason")
    func states() async throws {
        let action = try await action(of: try await Cast.party())
        func put(_ text: Prose, _ state: WordingAuthority, _ reason: Prose? = nil) -> PutTranslation {
            PutTranslation(
                action: action.id, field: .title, language: .french, text: text, state: state, reason: reason)
        }
        try await secretariat.send(put("Enquête", .machine))
        try await secretariat.send(put("Une enquête", .courtesy))
        try await refuses(put("Enquête", .machine), secretariat, 409, field: "state", "courtesy")
        try await secretariat.send(put("Une enquête", .official))
        try await refuses(put("Une enquête", .courtesy), secretariat, 409, field: "state", "official")
        try await refuses(put("Enquête sur les sites", .official), secretariat, 422, field: "reason")
        let changed = try await secretariat.send(put("Enquête sur les sites", .official, "A slip."))
        #expect(changed.translations.map(\.text) == ["Enquête sur les sites"])
    }

    // MARK: Who may

    @Test("A party puts a courtesy translation of the title of its own action, and nothing else")
    func rights() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let own = try await action(of: party)
        let other = try await action(of: try await Cast.party())
        let hidden = try await action(of: try await Cast.party(), .restricted)
        func put(
            _ action: ActionID, _ field: TranslatedField = .title, _ state: WordingAuthority = .courtesy
        ) -> PutTranslation {
            PutTranslation(action: action, field: field, language: .french, text: "Une enquête", state: state)
        }
        let answer = try await owner.send(put(own.id))
        #expect(answer.translations.map(\.state) == [.courtesy])
        try await refuses(put(own.id, .description), owner, 403)
        try await refuses(put(own.id, .title, .official), owner, 403)
        try await refuses(put(own.id, .title, .machine), owner, 403)
        try await refuses(put(other.id), owner, 403)
        try await refuses(put(hidden.id), owner, 404)
        try await refuses(
            PutTranslation(
                need: try await Cast.need(), field: .summary, language: .french, text: "Un besoin.", state: .courtesy),
            owner, 403)
        try await refuses(
            WithdrawTranslation(action: own.id, field: .title, language: .french, reason: "R"), owner, 403)
        try await refuses(put(own.id), .everybody, 401)
        try await refuses(put(own.id), .ops, 403)
    }

    @Test("What nobody else knows of is not told with its translation")
    func restricted() async throws {
        let action = try await action(of: try await Cast.party(), .restricted)
        try await secretariat.tell(
            PutTranslation(action: action.id, field: .title, language: .french, text: "Une enquête", state: .courtesy))
        let told = try await Installation.running.events(TranslationPut.self, of: .workingGroup)
        #expect(told.last { $0.action == action.id }?.visibility == .restricted)
        #expect(try #require(told.last { $0.action == action.id }).publicity == .withheld)
    }

    // MARK: What is refused

    @Test("What cannot be is refused with the field that is wrong")
    func refusals() async throws {
        let action = try await action(of: try await Cast.party())
        func put(
            _ field: TranslatedField = .title, _ language: LanguageTag = .french, _ text: Prose = "Une enquête"
        ) -> PutTranslation {
            PutTranslation(action: action.id, field: field, language: language, text: text, state: .courtesy)
        }
        try await refuses(put(.summary), secretariat, 422, field: "field", "title, description")
        try await refuses(put(try field("questions.1")), secretariat, 422, field: "field")
        try await refuses(put(.title, .english), secretariat, 422, field: "language")
        try await refuses(put(.title, .french, "Une\nenquête"), secretariat, 422, field: "text", "one line")
        let long = Prose(cutting: String(repeating: "e", count: Line.maximumLength + 1))
        try await refuses(put(.title, .french, long), secretariat, 422, field: "text")
        // The text of an action may be longer than a title.
        try await secretariat.send(put(.description, .french, long))
        let good: [String: JSONValue] = [
            "action": .string(action.id.rawValue), "field": .string("title"), "language": .string("fr"),
            "text": .string("Une enquête"), "state": .string("courtesy"),
        ]
        for (name, value) in [("text", " "), ("state", "requested"), ("field", "Title!"), ("language", "de")] {
            let members = good.merging([name: .string(value)]) { $1 }
            let answer = try await secretariat.answer(
                PutTranslation.definition.name, JSON.encode(JSONValue.object(members)))
            #expect(answer.status == 400 || answer.status == 422, "\(answer.text)")
            #expect(answer.problem?.errors?.map(\.field) == [name], "\(answer.text)")
        }
    }

    @Test("One object is named, one that there is and that stands")
    func objects() async throws {
        let need = try await Cast.need()
        func put(action: ActionID? = nil, need: NeedID? = nil, session: SessionID? = nil) -> PutTranslation {
            PutTranslation(
                action: action, session: session, need: need, field: .title, language: .french, text: "Un besoin",
                state: .courtesy)
        }
        try await refuses(put(), secretariat, 422, field: "action")
        try await refuses(put(action: .generate(), need: need), secretariat, 422, field: "action")
        try await refuses(put(action: .generate()), secretariat, 404)
        try await refuses(put(need: .generate()), secretariat, 404)
        try await secretariat.send(WithdrawNeed(need: need, reason: "Listed twice."))
        try await secretariat.refusal(
            of: PutTranslation(need: need, field: .summary, language: .french, text: "Un besoin.", state: .courtesy),
            .transitionRefused)
        let decision = try await Cast.decision()
        try await secretariat.send(WithdrawDecision(decision: decision.id, reason: "R"))
        try await secretariat.refusal(
            of: PutTranslation(
                decision: decision.id, field: .title, language: .french, text: "Une décision", state: .courtesy),
            .transitionRefused)
    }

    // MARK: Earlier words

    @Test("Of words that were changed since a translation stays on record, and is shown in the place of no others")
    func outdated() async throws {
        let party = try await Cast.party()
        let action = try await action(of: party)
        func put(_ text: Prose, _ state: WordingAuthority) -> PutTranslation {
            PutTranslation(action: action.id, field: .title, language: .french, text: text, state: state)
        }
        try await secretariat.send(put("Une enquête", .official))
        try await secretariat.send(
            PutTranslation(
                action: action.id, field: .description, language: .french, text: "Compter.", state: .official))
        let revised = try await secretariat.send(
            ReviseAction(action: action.id, version: action.version, reason: "R", title: "A census"))
        #expect(revised.titles == nil)
        #expect(revised.translations?.map(\.isOutdated) == [false, true])
        #expect(revised.translations?.last?.text == "Une enquête")
        #expect(try await listed(action.id, of: party).titles == nil)
        // The present words have no translation yet: one that counts for less is better than none.
        let anew = try await secretariat.send(put("Un recensement", .machine))
        #expect(anew.translations.map(\.isOutdated) == [false, false] && anew.translations.last?.state == .machine)
        #expect(try await listed(action.id, of: party).titles == ["fr": "Un recensement"])
        // It is of the words for which it was made, and of no others.
        try await secretariat.send(
            ReviseAction(action: action.id, version: revised.version, reason: "R", title: "A survey"))
        #expect(try await listed(action.id, of: party).titles == nil)
    }

    // MARK: Withdrawals

    @Test("A translation is withdrawn with a reason, once; then anything may be put")
    func withdrawal() async throws {
        let party = try await Cast.party()
        let action = try await action(of: party)
        func put(_ state: WordingAuthority) -> PutTranslation {
            PutTranslation(action: action.id, field: .title, language: .french, text: "Une enquête", state: state)
        }
        let withdraw = WithdrawTranslation(
            action: action.id, field: .title, language: .french, reason: "It says something else.")
        try await refuses(withdraw, secretariat, 422, field: "language")
        try await refuses(
            WithdrawTranslation(action: action.id, field: .summary, language: .french, reason: "R"), secretariat, 422,
            field: "field")
        try await secretariat.send(put(.official))
        #expect(try await Speaker.coChair.repeating(withdraw).translations.isEmpty)
        #expect(try await listed(action.id, of: party).titles == nil)
        #expect(try await Speaker.everybody.send(ShowAction(action: action.id)).translations == nil)
        try await refuses(withdraw, secretariat, 422, field: "language")
        try await secretariat.send(put(.machine))
        try await Installation.running.settle()
        let told = try await Installation.running.events(TranslationWithdrawn.self, of: .workingGroup)
        #expect(told.filter { $0.action == action.id }.map(\.state) == [.official])
    }

    // MARK: Other objects

    @Test("A session is found by its title in another language, and what is put is told once it is published")
    func sessions() async throws {
        let title = "Une session \(Cast.number())"
        let number = try #require(AgendaNumber(rawValue: "2.1"))
        let session = try await secretariat.send(
            PlanSession(
                title: "A session", format: .online, zone: .utc,
                startsAt: try #require(Instant(rfc3339: "2027-05-01T08:00:00Z")),
                endsAt: try #require(Instant(rfc3339: "2027-05-03T16:00:00Z")),
                agenda: [
                    AgendaItem(number: try #require(AgendaNumber(rawValue: "2")), title: "Reports"),
                    AgendaItem(number: number, title: "Sand"),
                ]))
        let put = PutTranslation(
            session: session.id, field: .agenda(number), language: .french, text: "Sable", state: .courtesy)
        try await secretariat.repeating(put, tells: false)
        let (stranger, _) = try await Cast.focalPoint()
        try await refuses(put, stranger, 404)
        try await Speaker.coChair.send(PublishSession(session: session.id))
        try await refuses(put, stranger, 403)
        try await refuses(
            PutTranslation(
                session: session.id, field: .agenda(try #require(AgendaNumber(rawValue: "9"))), language: .french,
                text: "Sable", state: .courtesy), secretariat, 422, field: "field", "agenda.2.1")
        try await secretariat.repeating(
            PutTranslation(
                session: session.id, field: .title, language: .french, text: Prose(cutting: title), state: .courtesy))
        let shown = try await stranger.send(ShowSession(session: session.id))
        #expect(shown.translations?.map(\.field) == [.agenda(number), .title])
        #expect(shown.titles == ["fr": Line(cutting: title)])
        let listed = try await stranger.send(ListSessions(limit: PageLimit(rawValue: 200))).items
        #expect(listed.first { $0.id == session.id }?.titles == shown.titles)
        #expect(try await stranger.show(ShowSession.self, "session", title.uppercased()).id == session.id)
    }

    @Test("A need has its summary in other languages, and its registration is still a repetition")
    func needs() async throws {
        let request = RegisterNeed(
            id: .generate(), list: "2b", item: Line(cutting: "\(Cast.number())"), summary: "Training.", regions: ["AG"])
        let need = try await secretariat.send(request)
        try await Speaker.coChair.repeating(
            PutTranslation(need: need.id, field: .summary, language: .chinese, text: "培训。", state: .official))
        let shown = try await Speaker.everybody.send(ShowNeed(need: need.id))
        #expect(shown.summaries == ["zh": "培训。"] && shown.translations?.count == 1)
        let listed = try await Speaker.everybody.send(ListNeeds(limit: PageLimit(rawValue: 500))).items
        #expect(listed.first { $0.id == need.id }?.summaries == shown.summaries)
        #expect(listed.first { $0.id == need.id }?.translations == nil)
        #expect(try await secretariat.send(request) == shown)
        let corrected = try await secretariat.send(
            CorrectNeed(need: need.id, reason: "R", summary: "Training of staff."))
        #expect(corrected.summaries == nil && corrected.translations?.map(\.isOutdated) == [true])
        #expect(try await secretariat.send(request) == corrected)
    }

    @Test("A decision has its title and paragraphs in other languages, and is found by their words")
    func decisions() async throws {
        let decision = try await Cast.decision()
        let word = "sablier\(Cast.number())"
        let number = try #require(ParagraphNumber(rawValue: "2"))
        try await secretariat.repeating(
            PutTranslation(
                decision: decision.id, field: .paragraph(number), language: .french,
                text: Prose(cutting: "Demande un \(word)."), state: .courtesy))
        let shown = try await Speaker.everybody.send(ShowDecision(decision: decision.id))
        #expect(shown.translations?.map(\.field) == [.paragraph(number)] && shown.titles == nil)
        let text = try #require(SearchText(rawValue: word))
        #expect(try await Speaker.everybody.send(ListDecisions(text: text)).items.map(\.id) == [decision.id])
        let told = try await Installation.running.events(TranslationPut.self, of: .workingGroup)
        #expect(told.last?.decision == decision.id && told.last?.number?.rawValue == decision.number.rawValue)
    }

    // MARK: The record

    @Test("Every wording that was put stays on record, and nothing is changed behind the service")
    func record() async throws {
        let action = try await action(of: try await Cast.party())
        for text: Prose in ["Enquête", "Une enquête"] {
            try await secretariat.send(
                PutTranslation(action: action.id, field: .title, language: .french, text: text, state: .courtesy))
        }
        try await secretariat.send(
            WithdrawTranslation(action: action.id, field: .title, language: .french, reason: "R"))
        let subject = "action:\(action.id)"
        let texts = try await Installation.running.rows(
            "SELECT coalesce(text, 'withdrawn') FROM translation WHERE subject = \(subject) ORDER BY place")
        #expect(texts == ["Enquête", "Une enquête", "withdrawn"])
        for change: SQL in ["UPDATE translation SET text = 'x'", "DELETE FROM translation"] {
            await #expect(throws: PostgresError.self) { try await Installation.running.execute(change) }
        }
    }
}
