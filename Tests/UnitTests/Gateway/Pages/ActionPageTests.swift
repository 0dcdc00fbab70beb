import Localization
import Messaging
import Models
import Testing

@testable import Gateway

@Suite("The page of an action") struct ActionPageTests {
    private static let chile = PartyID(rawValue: "chile")

    private static func reader(_ role: Role, of party: PartyID? = nil, in language: LanguageTag = .english)
        -> PageReader
    {
        var reader = PageReader(language: language)
        reader.process = try? ProposalSamples.process()
        reader.actor = Actor(subject: "somebody", roles: [role], party: party)
        return reader
    }

    private static func action(_ state: ActionState, allowing moves: [ActionMove]) throws -> FollowUpAction {
        let members: [String: JSONValue] = [
            "id": .string("a1"), "number": .integer(4), "version": .integer(1), "title": .string("A <b>survey</b>"),
            "owner": .string("chile"), "ownerKind": .string("delegation"), "ownerName": .string("Chile"),
            "alternates": .array([]), "due": .string("2027-03-31"), "dueAt": .string("2027-04-01T00:00:00Z"),
            "zone": .string("UTC"), "priority": .string("normal"), "funding": .string("funded"),
            "visibility": .string("public"), "proposals": .array([.integer(4)]), "needs": .array([]),
            "decisions": .array([]), "state": .string(state.rawValue), "percent": .integer(35),
            "isOverdue": .bool(false), "allowedMoves": .array(moves.map { .string($0.rawValue) }),
        ]
        return try JSON.decode(FollowUpAction.self, from: JSON.encode(JSONValue.object(members)))
    }

    private static func page(_ action: FollowUpAction, _ reader: PageReader) throws -> ActionPage {
        let now = try #require(Instant(rfc3339: "2027-03-21T12:00:00Z"))
        let names = AnswerNames(
            .object(["owner": .string("chile"), "ownerName": .string("Chile")]), ShowAction.answerSchema)
        return ActionPage(
            action, names, clocks: RecordClocks(), now: now, reader)
    }

    @Test("The owner is offered the moves that are possible now, and what goes with work under way")
    func owner() throws {
        let proposed = try Self.page(
            try Self.action(.proposed, allowing: [.accept, .decline]), Self.reader(.focalPoint, of: Self.chile))
        #expect(
            proposed.acts?.links.prefix(2).map(\.address) == [
                "/en/actions/4/move?move=accept", "/en/actions/4/move?move=decline",
            ])
        let underWay = try Self.page(
            try Self.action(.inProgress, allowing: [.complete]), Self.reader(.focalPoint, of: Self.chile))
        let addresses = Set(underWay.acts?.links.map(\.address) ?? [])
        #expect(
            addresses.isSuperset(of: [
                "/en/actions/4/progress/report", "/en/actions/4/evidence/attach", "/en/actions/4/extensions/request",
            ]))
        #expect(underWay.acts?.title == "What you can do: Chile")
    }

    @Test("Whoever has no part in it is offered nothing")
    func others() throws {
        let action = try Self.action(.inProgress, allowing: [])
        let anybody = try Self.page(action, PageReader(language: .english))
        #expect(anybody.acts?.links.map(\.address) == ["/en/sign-in?next=%2Fen"])
        #expect(try Self.page(action, Self.reader(.focalPoint, of: PartyID(rawValue: "kenya"))).acts == nil)
        #expect(try Self.page(action, Self.reader(.observer)).acts == nil)
    }

    @Test("It is shown in every language, and what people wrote is text and no markup", arguments: LanguageTag.allCases)
    func shown(_ language: LanguageTag) throws {
        let library = try PageLibrary()
        for state in ActionState.allCases {
            let page = try Self.page(try Self.action(state, allowing: []), Self.reader(.coChair, in: language))
            let html = library.render(page)
            #expect(html.contains("A &lt;b&gt;survey&lt;/b&gt;") && !html.contains("<b>survey"))
            let label = Texts(language).text(.columnProgress)
            #expect(html.contains("<progress value=\"35\" max=\"100\" aria-label=\"\(label)\">"))
            #expect(html.contains("<span>\(language.percent(35))</span>"))
            #expect(html.contains("<html lang=\"\(language.rawValue)\" dir=\"\(language.direction)\">"))
            #expect(page.due.distance == nil || state.isOpen)
        }
    }

    @Test("What is ahead comes first, then what happened, the newest first")
    func timeline() throws {
        let page = try Self.page(try Self.action(.accepted, allowing: []), Self.reader(.coChair))
        #expect(page.timeline.map(\.shape) == ["ahead"])
        let over = try Self.page(try Self.action(.verified, allowing: []), Self.reader(.coChair))
        #expect(over.timeline.isEmpty)
    }
}
