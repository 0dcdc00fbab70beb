import Foundation
import Localization
import Models
import Testing

@testable import Gateway

@Suite("Forms made from the declarations of commands") struct FormTests {
    private static func values(_ text: String) -> FormValues { FormValues(EncodedPairs(text.utf8)) }

    private static func fields(of name: String) throws -> [SchemaKind.Field] {
        try #require(RequestCatalogue.all.first { $0.definition.name.rawValue == name }).acceptedSchema.fields
    }

    @Test("Every command that people send has a form at an address of its own")
    func everyCommand() {
        let sent = RequestCatalogue.all.filter {
            $0.definition.effect == .command && $0.definition.route != nil && $0.definition.access != .everyone
        }
        #expect(RequestCatalogue.forms.count == sent.count && sent.count > 120)
        let addresses = RequestCatalogue.forms.map { form in
            form.place.pattern.split(separator: "/").map { $0.hasPrefix("{") ? "{}" : String($0) }.joined(
                separator: "/")
        }
        #expect(Set(addresses).count == addresses.count)
        let pages = Set(ObjectPlaces.pages.keys)
        for form in RequestCatalogue.forms { #expect(!pages.contains(form.place.pattern), "\(form.place.pattern)") }
    }

    @Test("The address says of what, and what is done")
    func addresses() {
        let known = Dictionary(
            uniqueKeysWithValues: RequestCatalogue.forms.map { ($0.type.definition.name.rawValue, $0.place.pattern) })
        #expect(known["working-group.actions.propose"] == "/actions/propose")
        #expect(known["working-group.actions.move"] == "/actions/{action}/move")
        #expect(known["working-group.evidence.attach"] == "/actions/{action}/evidence/attach")
        #expect(known["working-group.evidence.review"] == "/actions/{action}/evidence/{evidence}/review")
        #expect(known["proposals.merge"] == "/proposals/merge")
        #expect(known["proposals.positions.take"] == "/proposals/{proposal}/positions/take")
    }

    @Test("A number that the address gives is one in the request, and what is no number is told of by the service")
    func numbers() throws {
        let form = try #require(
            RequestCatalogue.forms.first { $0.type.definition.name.rawValue == "proposals.versions.translate" })
        func members(_ version: String) -> [String: JSONValue] {
            form.place.members(["proposal": "NPP16", "version": version], of: form.type)
        }
        #expect(members("2") == ["proposal": .string("NPP16"), "version": .integer(2)])
        #expect(members("x")["version"] == .string("x"))
    }

    @Test(
        "Each asks every field that people fill in, by inputs whose ids are not given twice",
        arguments: LanguageTag.allCases)
    func everyField(_ language: LanguageTag) throws {
        let library = try PageLibrary()
        let reader = PageReader(language: language)
        for (type, place) in RequestCatalogue.forms {
            let page = CommandPage(type, place, at: "/x", of: "/", key: MessageID(), FormValues(), [], reader)
            let html = library.render(page)
            for field in FormShape(of: type, place, reader).visible {
                #expect(
                    html.contains("id=\"\(FormField.id(of: field.name))\""), "\(type.definition.name).\(field.name)")
            }
            let ids = html.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
            #expect(Set(ids).count == ids.count, "\(type.definition.name)")
            let labelled = html.matches(of: #/ for="([^"]+)"/#).map { String($0.1) }
            for id in labelled { #expect(ids.contains(id), "\(type.definition.name): \(id)") }
        }
    }

    @Test("What was typed becomes the fields of the request")
    func read() throws {
        var reader = FormReader(
            Self.values(
                "title=+A+survey%0D%0A&description=One%0D%0Atwo&owner=Chile&due.day=31&due.month=3&due.year=2027"
                    + "&priority=high&proposals=NPP4%0D%0A%0D%0A+NPP7+&funding="), FormWords(.english))
        let members = reader.members(of: try Self.fields(of: "working-group.actions.propose"))
        #expect(reader.problems == [])
        #expect(members["title"] == .string("A survey") && members["description"] == .string("One\ntwo"))
        #expect(members["due"] == .string("2027-03-31") && members["priority"] == .string("high"))
        #expect(members["proposals"] == .array([.string("NPP4"), .string("NPP7")]))
        #expect(members["funding"] == nil && members["zone"] == nil)
    }

    @Test("All that is wrong is told at once, in the reader's words", arguments: LanguageTag.allCases)
    func problems(_ language: LanguageTag) throws {
        let long = String(repeating: "x", count: Line.maximumLength + 1)
        var reader = FormReader(
            Self.values("title=\(long)&due.day=31&due.month=2&due.year=2027&priority=urgent"), FormWords(language))
        _ = reader.members(of: try Self.fields(of: "working-group.actions.propose"))
        #expect(Set(reader.problems.map(\.input)) == ["title", "owner", "due.day", "priority"])
        for problem in reader.problems { #expect(!problem.text.contains("{") && problem.text.count > 5) }
    }

    @Test("Rows that were begun become a list, and empty ones do not count")
    func rows() throws {
        let fields = try Self.fields(of: "working-group.decisions.record")
        let list = try #require(
            fields.first { field in
                if case .array(let element) = field.schema.kind { !element.fields.isEmpty } else { false }
            })
        guard case .array(let element) = list.schema.kind,
            let text = element.fields.first(where: { $0.schema.kind == .string })
        else { return }
        var reader = FormReader(
            Self.values("\(list.name).0.\(text.name)=A&\(list.name).1.\(text.name)=+&\(list.name).7.\(text.name)=B"),
            FormWords(.english))
        let members = reader.members(of: [list])
        guard case .array(let rows)? = members[list.name] else {
            Issue.record("no list")
            return
        }
        #expect(rows.count == 2)
    }

    @Test("What is on record stands in the form as it would be typed, and is read back as it was")
    func roundTrip() throws {
        let fields = try Self.fields(of: "working-group.actions.propose").filter { $0.name != "id" }
        let members: [String: JSONValue] = [
            "title": .string("A survey"), "owner": .string("chile"), "due": .string("2027-03-01"),
            "startsAt": .string("2027-01-02T03:04:00"), "proposals": .array([.integer(4), .integer(7)]),
            "needs": .array([.string("2b-b")]), "visibility": .string("parties"),
        ]
        var reader = FormReader(FormValues(members, fields), FormWords(.english))
        var read = reader.members(of: fields)
        #expect(reader.problems == [])
        #expect(read.removeValue(forKey: "proposals") == .array([.string("4"), .string("7")]))
        var expected = members
        expected["proposals"] = nil
        #expect(read == expected)
    }

    @Test(
        "A number is one in the digits of any script, with a sign of per cent or without; a year has four digits",
        arguments: [
            ("percent=50+%25&at.year=2026&at.month=12&at.day=3", true),
            ("percent=%D9%A5%D9%A0&at.year=%D9%A2%D9%A0%D9%A2%D9%A6&at.month=12&at.day=3", true),
            ("percent=50&at.year=26&at.month=12&at.day=3", false),
            ("percent=half&at.year=2026&at.month=1&at.day=1", false),
        ])
    func numbers(_ typed: String, _ isRead: Bool) {
        let fields = [
            SchemaKind.Field(name: "percent", schema: Schema(.integer), isRequired: true),
            SchemaKind.Field(name: "at", schema: Schema(.string, format: "date"), isRequired: true),
        ]
        var reader = FormReader(Self.values(typed), FormWords(.arabic))
        let members = reader.members(of: fields)
        #expect(reader.problems.isEmpty == isRead)
        if isRead { #expect(members == ["percent": .integer(50), "at": .string("2026-12-03")]) }
    }

    @Test("Rows whose numbers no page gives do not exist, however many are sent")
    func bounds() throws {
        let many = (0..<3_000).map { "answers.\($0).text=x" }.joined(separator: "&")
        let values = Self.values("\(many)&answers.9223372036854775807.text=1&answers.-1.text=1&a.b.c.d.e.f.g.h.i=1")
        #expect(values.rows("answers") == Array(0..<FormValues.rowLimit))
        #expect(!values.hasAny("a"))
        let form = try #require(RequestCatalogue.forms.first { $0.place.pattern == "/submissions/receive" })
        let page = CommandPage(
            form.type, form.place, at: "/x", of: "/", key: MessageID(), values, [], PageReader(language: .english))
        #expect(try PageLibrary().render(page).contains("answers.\(FormValues.rowLimit - 1).text"))
    }

    @Test("What a decision asks for is asked for, without a word on when it is needed")
    func demanded() throws {
        let form = try #require(RequestCatalogue.forms.first { $0.place.pattern == "/actions/{action}/move" })
        func reason(_ query: String) throws -> FormField? { try field("reason", query) }
        func field(_ name: String, _ query: String) throws -> FormField? {
            let page = CommandPage(
                form.type, form.place, at: "/x", of: "/", key: MessageID(), Self.values(query), [],
                PageReader(language: .english))
            return page.fields.first { $0.name == name }
        }
        let open = try #require(try reason("move=decline"))
        #expect(open.isOptional && open.hint != nil)
        let decided = try #require(try reason("move=decline&decided=move"))
        #expect(!decided.isOptional && decided.hint == nil && decided.describedBy == nil)
        // A hint that says how to answer stays.
        #expect(try field("supersededBy", "move=supersede&decided=move")?.hint?.contains("number") == true)
    }

    @Test("The button that sends comes first: it is the one that Enter presses")
    func enter() throws {
        let form = try #require(RequestCatalogue.forms.first { $0.place.pattern == "/notifications/draft" })
        let page = CommandPage(
            form.type, form.place, at: "/x", of: "/", key: MessageID(), FormValues(), [], PageReader(language: .english)
        )
        let html = try PageLibrary().render(page)
        let body = try #require(html.range(of: "<form class=\"form\"")).upperBound
        let button = try #require(html[body...].range(of: "<button")).lowerBound
        #expect(!html[button...].prefix { $0 != ">" }.contains("name="))
    }
}
