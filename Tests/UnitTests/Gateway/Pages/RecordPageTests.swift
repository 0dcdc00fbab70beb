import Localization
import Models
import Testing

@testable import Gateway

@Suite("Lists of the API as pages") struct RecordPageTests {
    private static func items(
        _ json: String, _ type: any Request.Type, list: String, in language: LanguageTag = .french
    ) throws -> [RecordItem] {
        let answer = try ProposalSamples.decoded(JSONValue.self, #"{"items": [\#(json)]}"#)
        return RecordPage(
            answer, type.answerSchema, try ProposalSamples.reader(language), RecordClocks(), title: "", list: list
        ).items
    }

    private static func notice(about: String) throws -> RecordItem {
        let items = try items(
            """
            {"id": "01a22cbf-d9a5-7000-bf18-9ec4103daca7", "recipient": "chile", "subject": "Received",
             "event": "npp16.submissions.submission.received.v1", "text": "A text.", "about": "\(about)",
             "reason": "you are of it", "at": "2026-11-28T10:00:00Z"}
            """, ListInboxItems.self, list: "/inbox")
        return try #require(items.first)
    }

    private static func texts(_ item: RecordItem) -> [String] {
        (item.group?.rows ?? []).flatMap(\.texts).map(\.text)
    }

    @Test("A notice leads to what it is about, and does not name its event as programs do")
    func notices() throws {
        let item = try Self.notice(about: "submissions/sub-chile")
        #expect(item.title == "Received" && item.address == "/fr/submissions/sub-chile")
        let texts = Self.texts(item)
        #expect(texts.contains("A text.") && texts.contains("you are of it"))
        #expect(!texts.contains { $0.hasPrefix("npp16.") || $0 == "submissions/sub-chile" })
    }

    @Test("What no page shows is named, and leads nowhere")
    func nowhere() throws {
        let item = try Self.notice(about: "regions/eastern-europe")
        #expect(item.title == "Received" && item.address == nil)
        #expect(Self.texts(item).contains("regions/eastern-europe"))
    }

    @Test("A row without a name has no heading, and says all that it is")
    func nameless() throws {
        let rule =
            #"{"event": "npp16.submissions.call.opened.v1", "audience": "all-focal-points", "channels": ["mail"]}"#
        let item = try #require(try Self.items(rule, ListRules.self, list: "/notification-rules").first)
        #expect(item.title == nil && item.address == nil)
        #expect(Self.texts(item).contains("npp16.submissions.call.opened.v1"))
    }

    @Test("Rows that lead to their own page say four things, and stand twenty-five to a page; others twelve")
    func rows() throws {
        let party = #"{"id": "chile", "name": "Chile", "kind": "member-state", "region": "grulac"}"#
        let item = try #require(try Self.items(party, ListParties.self, list: "/parties").first)
        #expect(item.address == "/fr/parties/chile" && item.group == nil && (1...4).contains(item.line.count))
        #expect(ObjectPlaces.rows(of: "/parties") == 25 && ObjectPlaces.rows(of: "/inbox") == 12)
    }

    @Test("A form offers all time zones, and the chosen one first")
    func zones() throws {
        let fields = ProposeAction.acceptedSchema.fields
        func select(_ values: [String: JSONValue]) throws -> FormField.Choice {
            let form = FormBuilder(
                ProposeAction.self, FormWords(.english), FormValues(values, fields), FormSuggestions()
            ).fields(fields.filter { $0.name == "zone" })
            return try #require(form.first?.select)
        }
        let open = try select([:])
        #expect(open.hasZones && open.options.map(\.value) == [""] && open.options[0].isChosen)
        let chosen = try select(["zone": .string("Europe/Paris")])
        #expect(
            chosen.options.map(\.value) == ["", "Europe/Paris"] && chosen.options.map(\.isChosen) == [false, true])
        #expect(chosen.options[1].words == "Paris (Europe)")
        #expect(TimeZoneName.options.contains(#"<option value="Pacific/Apia">Apia (Pacific)</option>"#))
    }
}
