import Localization
import Models
import Testing

@testable import Gateway

@Suite("The board of actions") struct BoardPageTests {
    private static func contents(next: String? = nil) throws -> BoardContents {
        var contents = BoardContents()
        var byState = Dictionary(uniqueKeysWithValues: ActionState.allCases.map { ($0.rawValue, 0) })
        byState["in-progress"] = 14
        contents.board = ActionBoard(total: 14, byState: byState, overdue: 1)
        for state in ActionState.allCases {
            let items = state == .inProgress ? [try CoverageSamples.followUp(4, .inProgress)] : []
            contents.columns[state] = Named(
                answer: Page(items: items, next: items.isEmpty ? nil : next), names: CoverageSamples.names())
        }
        return contents
    }

    private static func page(_ contents: BoardContents, _ reader: PageReader) throws -> BoardPage {
        BoardPage(contents, now: try #require(Instant(rfc3339: "2027-04-03T12:00:00Z")), reader)
    }

    @Test("A column for each state, each action with its number, title, owner and due date")
    func columns() throws {
        let page = try Self.page(try Self.contents(next: "more"), try ProposalSamples.reader())
        #expect(page.columns.map(\.id) == ActionState.allCases.map { "state-\($0.rawValue)" })
        let column = try #require(page.columns.first { $0.id == "state-in-progress" })
        #expect(column.count == 14 && column.note == nil && column.tag.shape == "run")
        let card = try #require(column.cards.first)
        #expect(card.number == 4 && card.owner == "Le Chili" && card.address == "/en/actions/4")
        #expect(card.due.day == "31 March 2027" && card.due.distance == "2 days ago" && card.due.late != nil)
        #expect(column.all?.address == "/en/actions?state=in-progress" && column.all?.words == "Show all 14 actions")
        #expect(page.columns.filter { $0.id != column.id }.allSatisfy { $0.note == "None." && $0.all == nil })
        #expect(page.list.address == "/en/actions")
    }

    @Test("A state that cannot be had costs its column, and counts cost themselves only")
    func away() throws {
        var contents = try Self.contents()
        contents.columns[.done] = nil
        contents.board = nil
        let page = try Self.page(contents, try ProposalSamples.reader())
        let away = page.columns.filter { $0.note == Texts(.english).text(.blockAway) }
        #expect(away.map(\.id) == ["state-done"] && page.columns.allSatisfy { $0.count == nil })
        let none = try Self.page(BoardContents(), try ProposalSamples.reader())
        #expect(none.columns.count == 8 && none.columns.allSatisfy { $0.cards.isEmpty && $0.note != nil })
    }

    @Test("It is shown to everybody in every language, and text is no markup", arguments: LanguageTag.allCases)
    func shown(_ language: LanguageTag) throws {
        for role in CoverageSamples.readers {
            let page = try Self.page(try Self.contents(), try ProposalSamples.reader(language, role, of: "chile"))
            let html = try PageLibrary().render(page)
            #expect(html.contains("A &lt;b&gt;survey") && !html.contains("null") && !html.contains("<b>survey"))
            #expect(html.ranges(of: "<section aria-labelledby=\"state-").count == 8)
        }
    }

    @Test("The list of actions leads there, and back")
    func list() throws {
        let reader = try ProposalSamples.reader(.french)
        let now = try #require(Instant(rfc3339: "2027-04-03T12:00:00Z"))
        let page = ActionListPage(
            Page(items: [], next: nil), AnswerNames(), query: PageQuery(), filter: nil, board: nil,
            now: now, reader)
        #expect(page.board.address == "/fr/board" && page.board.words == "En tableau d’états")
        #expect(try PageLibrary().render(page).contains("href=\"/fr/board\""))
    }
}
