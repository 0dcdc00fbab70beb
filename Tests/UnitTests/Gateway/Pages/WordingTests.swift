import Localization
import Messaging
import Models
import Testing

@testable import Gateway
@testable import struct Gateway.Decision

@Suite("Words of people in the reader's language") struct WordingTests {
    private static func translation(
        _ field: String, _ language: LanguageTag, _ text: String, _ state: WordingAuthority = .courtesy,
        isOutdated: Bool = false
    ) -> String {
        """
        {"field": "\(field)", "language": "\(language.rawValue)", "text": "\(text)", "state": "\(state.rawValue)",
         "isAuthoritative": \(state == .official), "isOutdated": \(isOutdated), "by": "secretariat",
         "at": "2026-11-28T10:00:00Z"}
        """
    }

    private static func action(_ translations: String..., titles: String = "{}") throws -> FollowUpAction {
        try ProposalSamples.decoded(
            FollowUpAction.self,
            """
            {"id": "a4", "number": 4, "version": 1, "title": "A <b>survey</b>", "description": "Count the sites.",
             "owner": "chile", "ownerKind": "delegation", "alternates": [], "due": "2027-03-31",
             "dueAt": "2027-04-01T00:00:00Z", "zone": "UTC", "priority": "normal", "funding": "funded",
             "visibility": "public", "proposals": [], "needs": [], "decisions": [], "state": "proposed", "percent": 0,
             "isOverdue": false, "titles": \(titles), "translations": [\(translations.joined(separator: ","))]}
            """)
    }

    private static func page(_ action: FollowUpAction, _ reader: PageReader) throws -> ActionPage {
        ActionPage(
            action, AnswerNames(), clocks: RecordClocks(),
            now: try #require(Instant(rfc3339: "2027-03-21T12:00:00Z")), reader)
    }

    private static func html(_ page: some WebPage) throws -> String { try PageLibrary().render(page) }

    // MARK: Choosing

    @Test("They stand in the reader's language where there is a translation, or else in the original")
    func chosen() throws {
        let action = try Self.action(Self.translation("title", .french, "Une enquête"))
        let title = try #require(action.originals.first)
        let french = WordedText(title, in: action, for: .french)
        #expect(french.text == "Une enquête" && french.language == nil && french.direction == nil && french.isRead)
        #expect(french.standing == .translated(.courtesy))
        // A Spanish reader is not given French words.
        let spanish = WordedText(title, in: action, for: .spanish)
        #expect(spanish.text == "A <b>survey</b>" && spanish.language == "en" && spanish.direction == "ltr")
        #expect(spanish.standing == .foreign && !spanish.isRead)
        let english = WordedText(title, in: action, for: .english)
        #expect(english.text == "A <b>survey</b>" && english.language == nil && english.standing == .original)
    }

    @Test("Of earlier words a translation is not shown")
    func outdated() throws {
        let action = try Self.action(Self.translation("title", .french, "Une enquête", .official, isOutdated: true))
        let title = WordedText(try #require(action.originals.first), in: action, for: .french)
        #expect(title.text == "A <b>survey</b>" && title.language == "en" && title.standing == .outdated)
        let note = try #require(try Self.page(action, ProposalSamples.reader(.french)).wording)
        #expect(note.sentences == ["En anglais seulement.", Texts(.french).text(.wordingOutdated)])
    }

    // MARK: The line that says so

    @Test("In the working language of the process nothing is said, and where all is official neither")
    func silent() throws {
        let whole = try Self.action(
            Self.translation("title", .french, "Une enquête", .official),
            Self.translation("description", .french, "Compter les sites.", .official))
        #expect(try Self.page(whole, ProposalSamples.reader(.english)).wording == nil)
        let page = try Self.page(whole, ProposalSamples.reader(.french))
        #expect(page.wording == nil && page.heading.text == "Une enquête" && page.text?.text == "Compter les sites.")
    }

    @Test("A courtesy translation is shown with the original, and what is missing is said beside it")
    func courtesy() throws {
        let action = try Self.action(Self.translation("title", .french, "Une <i>enquête</i>"))
        let page = try Self.page(action, ProposalSamples.reader(.french))
        let note = try #require(page.wording)
        #expect(note.sentences == ["Traduction de courtoisie, ne faisant pas foi.", "En partie en anglais seulement."])
        #expect(note.original?.text == "A <b>survey</b>" && note.others.isEmpty && note.propose == nil)
        let html = try Self.html(page)
        #expect(html.contains("<h1>Une &lt;i&gt;enquête&lt;/i&gt;</h1>"))
        #expect(html.contains("<bdi lang=\"en\" dir=\"ltr\">A &lt;b&gt;survey&lt;/b&gt;</bdi>"))
        #expect(html.contains("<p class=\"prose\" lang=\"en\" dir=\"ltr\">Count the sites.</p>"))
        #expect(html.contains("<title>Mesure 4") || html.contains("Une &lt;i&gt;enquête"))
    }

    @Test("A machine translation is called one, and the originals of further texts stand behind it")
    func machine() throws {
        let action = try Self.action(
            Self.translation("title", .arabic, "دراسة", .official),
            Self.translation("description", .arabic, "عد المواقع.", .machine))
        let note = try #require(try Self.page(action, ProposalSamples.reader(.arabic)).wording)
        #expect(note.sentences == [Texts(.arabic).text(.wordingMachine)])
        #expect(note.original?.text == "Count the sites." && !note.hasOthers)
        let both = try Self.action(
            Self.translation("title", .arabic, "دراسة"), Self.translation("description", .arabic, "عد المواقع."))
        let page = try Self.page(both, ProposalSamples.reader(.arabic))
        #expect(page.wording?.others.map(\.text) == ["Count the sites."])
        let original = "<p class=\"prose\" lang=\"en\" dir=\"ltr\">Count the sites.</p></details>"
        #expect(try Self.html(page).contains(original))
    }

    @Test("An Arabic page has English words with their language and direction, and its own without")
    func arabic() throws {
        let foreign = try Self.html(try Self.page(try Self.action(), ProposalSamples.reader(.arabic)))
        #expect(foreign.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(foreign.contains("<h1 class=\"foreign\" lang=\"en\" dir=\"ltr\">A &lt;b&gt;survey&lt;/b&gt;</h1>"))
        #expect(foreign.contains(Texts(.arabic).text(.wordingOnly, ["language": .text("الإنكليزية")])))
        let own = try Self.html(
            try Self.page(
                try Self.action(Self.translation("title", .arabic, "دراسة")), ProposalSamples.reader(.arabic)))
        #expect(own.contains("<h1>دراسة</h1>"))
    }

    // MARK: The form

    private static let put = "/fr/translations/put?action=4&field="

    @Test(
        "A translation is proposed by who may put it: the owner of the title, those who steer the work of everything",
        arguments: [
            (nil, "chile", nil, nil), (Role.observer, "chile", nil, nil), (.focalPoint, "kenya", nil, nil),
            (.focalPoint, "chile", "title&language=fr&state=courtesy", nil),
            (.coChair, nil, "title&language=fr", "description&language=fr"),
            (.secretariat, nil, "title&language=fr", "description&language=fr"),
        ] as [(Role?, String?, String?, String?)])
    func proposes(_ role: Role?, _ party: String?, _ title: String?, _ text: String?) throws {
        let reader = try ProposalSamples.reader(.french, role, of: party)
        let bare = try Self.page(try Self.action(), reader)
        #expect(bare.wording?.propose?.address == title.map { Self.put + $0 })
        let titled = try Self.action(Self.translation("title", .french, "Une enquête"))
        #expect(try Self.page(titled, reader).wording?.propose?.address == text.map { Self.put + $0 })
    }

    @Test("Those who steer the work find both forms among the acts, the owner neither")
    func acts() throws {
        let action = try Self.action(Self.translation("title", .french, "Une enquête"))
        func acts(_ action: FollowUpAction, _ role: Role) throws -> [String] {
            let reader = try ProposalSamples.reader(.english, role, of: role == .focalPoint ? "chile" : nil)
            return try Self.page(action, reader).acts?.links.map(\.address).filter { $0.contains("translations") } ?? []
        }
        let (put, withdraw) = ("/en/translations/put?action=4", "/en/translations/withdraw?action=4")
        #expect(try acts(action, .secretariat) == [put, withdraw] && acts(action, .coChair) == [put, withdraw])
        #expect(try acts(Self.action(), .secretariat) == [put] && acts(action, .focalPoint) == [])
    }

    @Test("A form that a page leads to is about that page's object, and asks for no other; the language is asked")
    func decided() throws {
        let place = try #require(CommandPlace(of: PutTranslation.definition))
        var values = FormValues()
        for (name, text) in [("action", "4"), ("field", "title"), ("language", "fr"), ("state", "courtesy")] {
            values[name] = [text]
        }
        #expect(Decision.fields(in: values, of: PutTranslation.self) == ["action", "state"])
        let reader = try ProposalSamples.reader(.french, .secretariat)
        let shape = FormShape(of: PutTranslation.self, place, reader, decided: ["action": "4"])
        #expect(shape.visible.map(\.name) == ["field", "language", "text", "state", "reason"])
        #expect(shape.hidden.map(\.name) == ["action"])
        let open = FormShape(of: PutTranslation.self, place, reader)
        #expect(open.visible.map(\.name).prefix(4) == ["action", "session", "need", "decision"])
    }

    @Test("Who has translated an object comes back to it")
    func back() throws {
        let place = try #require(CommandPlace(of: PutTranslation.definition))
        let answer = try ProposalSamples.decoded(JSONValue.self, #"{"need": "need-2b", "translations": []}"#)
        #expect(ObjectPlaces.place(made: answer, by: PutTranslation.self, at: place) == "/needs/need-2b")
    }

    // MARK: Lists

    @Test(
        "The secretariat as a whole is called in the reader's language, and no other owner",
        arguments: [(LanguageTag.english, "Secretariat"), (.french, "Secrétariat"), (.arabic, "الأمانة")])
    func secretariat(_ language: LanguageTag, _ name: String) throws {
        let chile = try #require(PartyID(rawValue: "chile"))
        #expect(PartyWords.ofSecretariat([chile, .secretariatAsAWhole], language).map(\.1.rawValue) == [name])
        #expect(PartyWords.ofSecretariat([chile], language).isEmpty)
    }

    @Test("Lists, the board and what waits for somebody have the title that is current")
    func lists() throws {
        let reader = try ProposalSamples.reader(.french)
        let now = try #require(Instant(rfc3339: "2027-03-21T12:00:00Z"))
        let items = [
            try Self.action(titles: #"{"fr": "Une enquête", "ar": "دراسة"}"#),
            try Self.action(titles: #"{"ar": "دراسة"}"#),
        ]
        let list = ActionListPage(
            Page(items: items, next: nil), AnswerNames(), query: PageQuery(), filter: nil, board: nil,
            now: now, reader)
        #expect(list.rows.map(\.title.text) == ["Une enquête", "A <b>survey</b>"])
        let html = try Self.html(list)
        #expect(html.contains("<bdi>Une enquête</bdi>"))
        #expect(html.contains("<bdi lang=\"en\" dir=\"ltr\">A &lt;b&gt;survey&lt;/b&gt;</bdi>"))
        var contents = BoardContents()
        contents.columns[.proposed] = Named(answer: Page(items: items, next: nil), names: AnswerNames())
        let board = try Self.html(BoardPage(contents, now: now, try ProposalSamples.reader(.arabic)))
        #expect(board.contains("<bdi>دراسة</bdi>") && !board.contains("survey"))
        var work = MyWorkContents()
        work.actions = Page(items: items, next: "on")
        #expect(work.tasks(for: reader).map(\.title.text) == ["Une enquête", "A <b>survey</b>"])
        #expect(MyWorkPage(work, reader).tasksTitle.contains("Plus de 2"))
        #expect(MyWorkContents.Count(Page(items: items, next: "on")).text == "2+")
        #expect(MyWorkContents.Count(Page(items: items, next: nil)).text == "2")
    }

    @Test("Needs have their summaries, in the list and on their page", arguments: [LanguageTag.french, .arabic])
    func needs(_ language: LanguageTag) throws {
        let reader = try ProposalSamples.reader(language)
        let text = language == .french ? "Former." : "التدريب."
        let need = try CoverageSamples.need(
            more: """
                , "summaries": {"\(language.rawValue)": "\(text)"},
                "translations": [\(Self.translation("summary", language, text))]
                """)
        var contents = NeedListContents()
        contents.needs = [need, try CoverageSamples.need("need-x")]
        let list = NeedListPage(contents, reader)
        #expect(list.groups.flatMap(\.rows).map(\.summary.text) == [text, "Laws lack <b>rules</b>."])
        #expect(try Self.html(list).contains("<bdi lang=\"en\" dir=\"ltr\">Laws lack &lt;b&gt;rules&lt;/b&gt;.</bdi>"))
        let page = NeedPage(NeedContents(need), reader)
        #expect(page.heading.text == text && page.wording?.sentences == [Texts(language).text(.wordingCourtesy)])
        #expect(try Self.html(page).contains("<h1 class=\"foreign\">\(text)</h1>"))
    }

    // MARK: Records

    private static func call(_ translations: String..., titles: String = "{}") throws -> JSONValue {
        try ProposalSamples.decoded(
            JSONValue.self,
            """
            {"id": "c1", "title": "A call", "questions": ["How?", "Whom?"], "audience": [],
             "opens": "2026-11-28T10:00:00Z", "closes": "2026-12-28T10:00:00Z", "zone": "UTC", "extensions": [],
             "openedBy": "secretariat", "submissions": 0, "titles": \(titles),
             "translations": [\(translations.joined(separator: ","))]}
            """)
    }

    private static func record(_ answer: JSONValue, _ type: any Request.Type, _ reader: PageReader, list: String? = nil)
        -> RecordPage
    {
        let worded = AnswerWordings(answer, type, reader)
        var page = RecordPage(
            worded.answer, type.answerSchema, reader, RecordClocks(), title: "Call", marks: worded.marks, list: list,
            acts: worded.acts)
        page.wording = worded.note
        return page
    }

    @Test("The page of a record has each text in the reader's language, or marked, and the translations in words")
    func record() throws {
        let answer = try Self.call(
            Self.translation("questions.2", .arabic, "من؟"), Self.translation("title", .french, "Un appel"))
        let arabic = Self.record(answer, ShowCall.self, try ProposalSamples.reader(.arabic))
        #expect(arabic.title == "A call" && arabic.mark?.language == "en" && arabic.mark?.direction == "ltr")
        let html = try Self.html(arabic)
        #expect(html.contains("<h1 class=\"foreign\" lang=\"en\" dir=\"ltr\">A call</h1>"))
        #expect(html.contains("<span class=\"prose\" lang=\"en\" dir=\"ltr\">How?</span>"))
        #expect(html.contains("<span class=\"prose\" dir=\"auto\">من؟</span>"))
        #expect(html.contains("<span class=\"prose\" lang=\"fr\" dir=\"ltr\">Un appel</span>"))
        #expect(!html.contains("questions.2"))
        let french = Self.record(answer, ShowCall.self, try ProposalSamples.reader(.french))
        #expect(french.title == "Un appel" && french.mark == nil)
        let words = try Self.html(french)
        let questions = FormWords(.french).label("questions").text
        #expect(words.contains("\(questions) 2") && words.contains("traduction de courtoisie"))
        #expect(words.contains("Traduction de courtoisie, ne faisant pas foi."))
    }

    @Test("The form for a call is filled in with the field and the language that are missing")
    func proposesForCalls() throws {
        let answer = try Self.call(Self.translation("title", .french, "Un appel", .official))
        func propose(_ role: Role?) throws -> String? {
            Self.record(answer, ShowCall.self, try ProposalSamples.reader(.french, role)).wording?.propose?.address
        }
        #expect(try propose(.secretariat) == "/fr/calls/c1/call-translations/put?field=questions.1&language=fr")
        #expect(try propose(.coChair) != nil && propose(.focalPoint) == nil && propose(nil) == nil)
    }

    @Test("Rows of a list are called as in the reader's language, or by the original, marked")
    func rows() throws {
        let items = [try Self.call(titles: #"{"fr": "Un appel"}"#), try Self.call()]
        let answer = JSONValue.object(["items": .array(items)])
        let page = Self.record(answer, ListCalls.self, try ProposalSamples.reader(.french), list: "/calls")
        #expect(page.items.map(\.title) == ["Un appel", "A call"])
        #expect(page.items.map { $0.mark?.language } == [nil, "en"])
        let html = try Self.html(page)
        #expect(html.contains("<h2 class=\"foreign\" lang=\"en\" dir=\"ltr\"><a href=\"/fr/calls/c1\">A call</a></h2>"))
    }

    @Test("Agenda items and paragraphs have their own words")
    func parts() throws {
        let session = try ProposalSamples.decoded(
            JSONValue.self,
            """
            {"id": "s1", "version": 1, "title": "A session", "status": "planned", "isPublished": true,
             "format": "online", "zone": "UTC", "starts": "2027-03-01", "ends": "2027-03-02",
             "startsAt": "2027-03-01T08:00:00Z", "endsAt": "2027-03-02T08:00:00Z", "links": [], "groups": [],
             "agenda": [{"number": "2", "title": "Reports", "depth": 1},
                        {"number": "2.1", "title": "Sand", "parent": "2", "depth": 2}],
             "translations": [\(Self.translation("agenda.2.1", .french, "Sable", .official))]}
            """)
        let reader = try ProposalSamples.reader(.french, .coChair)
        let page = Self.record(session, ShowSession.self, reader)
        let html = try Self.html(page)
        #expect(html.contains(">Sable<") && html.contains(" lang=\"en\" dir=\"ltr\">Reports<"))
        #expect(page.wording?.sentences == ["En partie en anglais seulement."])
        #expect(page.wording?.propose?.address == "/fr/translations/put?session=s1&field=title&language=fr")
        #expect(page.acts?.links.map(\.address).contains("/fr/translations/withdraw?session=s1") == true)
    }
}
