import Localization
import Models
import Testing

@testable import Gateway

@Suite("The pages of needs") struct NeedPageTests {
    private static func list(_ query: [String: String] = [:]) throws -> NeedListContents {
        var contents = NeedListContents()
        contents.query = PageQuery(query)
        contents.needs = try CoverageSamples.needs(
            """
            [{"id": "need-sand-10", "list": "sand", "item": "10", "heading": "Sand", "summary": "Ten", "regions": [],
              "relatedProposals": [], "isAddressed": true},
             {"id": "need-sand-2", "list": "sand", "item": "2", "heading": "Sand", "summary": "Two", "regions": ["AG"],
              "relatedProposals": [4], "isAddressed": true},
             {"id": "need-x", "list": "x", "item": "b", "part": 2, "heading": "One", "summary": "B <b>2</b>",
              "regions": ["GRULAC", "EEG"], "relatedProposals": [11, 22], "source": "2(b)(b)", "isAddressed": false},
             {"id": "need-y", "list": "x", "item": "c", "heading": "Other", "summary": "C", "regions": [],
              "relatedProposals": [], "withdrawnAt": "2026-11-28T10:00:00Z"}]
            """)
        contents.lists = [
            NeedList(list: "sand", headings: ["Sand"], needs: 2),
            NeedList(list: "x", headings: ["One", "Other"], needs: 2), NeedList(list: "y", headings: [], needs: 1),
        ]
        return contents
    }

    @Test("They stand list by list, by their items, with what answers them and whether anything is done")
    func rows() throws {
        let page = NeedListPage(try Self.list(), try ProposalSamples.reader())
        #expect(page.groups.map(\.title) == ["Sand", "One", "Other"])
        #expect(page.groups[0].rows.map(\.summary.text) == ["Two", "Ten"])
        let row = page.groups[1].rows[0]
        #expect(row.item == "2(b)(b) 2" && row.address == "/en/needs/need-x")
        #expect(row.proposals.map(\.words) == ["NPP11", "NPP22"] && row.proposals[0].address == "/en/proposals/11")
        #expect(row.regions.contains("Latin American") && !row.regions.contains("GRULAC"))
        let tags = page.groups.flatMap(\.rows).map { $0.tag?.words }
        #expect(tags == ["Has an action", "Has an action", "No action yet", "Withdrawn"])
        #expect(page.count == "4 needs" && page.note == nil && page.next == nil && !page.filter.isSet)
        #expect(page.tabs.filter(\.isCurrent).map(\.address) == ["/en/needs"] && page.tabs.count == 6)
    }

    @Test("It is shown in every language, and what people wrote is text and no markup", arguments: LanguageTag.allCases)
    func shown(_ language: LanguageTag) throws {
        var contents = try Self.list(["list": "sand", "unaddressed": "true"])
        contents.next = "a b"
        let page = NeedListPage(contents, try ProposalSamples.reader(language))
        let html = try PageLibrary().render(page)
        #expect(html.contains("B &lt;b&gt;2&lt;/b&gt;") && !html.contains("null"))
        #expect(page.filter.isSet && page.count == nil && html.contains("<details class=\"filters\" open>"))
        #expect(page.next == "/\(language.rawValue)/needs?after=a%20b&list=sand&unaddressed=true")
        #expect(
            page.filter.selects[0].options.map(\.words) == [
                Texts(language).text(.filterAny), "Sand", "x\(language.labelSeparator)One …", "y",
            ])
        #expect(page.filter.selects[0].options.map(\.isChosen) == [false, true, false, false])
    }

    @Test("A list that was chosen stays chosen, also where nothing is known of it")
    func chosen() throws {
        var contents = NeedListContents()
        contents.query = PageQuery(["list": "gone"])
        contents.needs = []
        let page = NeedListPage(contents, try ProposalSamples.reader())
        #expect(page.filter.isSet && page.note == "No need is as the filter asks.")
        #expect(page.filter.selects[0].options.filter(\.isChosen).map(\.words) == ["gone"])
    }

    @Test("Nothing on record, nothing found and no answer are three sentences")
    func nothing() throws {
        var contents = NeedListContents()
        #expect(NeedListPage(contents, try ProposalSamples.reader()).note == Texts(.english).text(.blockAway))
        contents.needs = []
        #expect(NeedListPage(contents, try ProposalSamples.reader()).note == "No need is on record yet.")
        contents.query = PageQuery(["unaddressed": "true"])
        #expect(NeedListPage(contents, try ProposalSamples.reader()).note == "No need is as the filter asks.")
    }

    @Test("The secretariat registers needs, and nobody else", arguments: CoverageSamples.readers)
    func acts(_ role: Role?) throws {
        let page = NeedListPage(try Self.list(), try ProposalSamples.reader(.english, role, of: "chile"))
        #expect(page.acts?.links.map(\.address) == (role == .secretariat ? ["/en/needs/register"] : nil))
    }

    // MARK: One need

    private static let propose = "/en/actions/propose?needs=need-2b-a-1"
    private static let translate = "/en/translations/put?need=need-2b-a-1"

    private static func contents(_ trace: Trace?, more: String = "") throws -> NeedContents {
        var contents = NeedContents(try CoverageSamples.need(more: more))
        contents.trace = trace
        contents.traceNames = CoverageSamples.names()
        return contents
    }

    @Test("A need says where it comes from, what answers it, who does what, and what is missing")
    func need() throws {
        let trace = try CoverageSamples.trace(
            decisions: """
                [{"id": "d1", "number": "1/2", "title": "To <b>act</b>", "takenOn": "2026-12-01", "proposals": [],
                  "needs": ["need-2b-a-1"]}]
                """,
            actions: [
                CoverageSamples.action(4, .inProgress, needs: ["need-2b-a-1"], accepted: [true, false, nil]),
                CoverageSamples.action(5, .accepted, proposals: [11]),
                CoverageSamples.action(6, .dropped, needs: ["need-2b-a-1"]),
            ])
        let page = NeedPage(try Self.contents(trace), try ProposalSamples.reader())
        #expect(page.over == "Identified need, 2(b)(a) 1" && page.heading.text == "Laws lack <b>rules</b>.")
        #expect(page.origin.map(\.label) == ["Heading", "Source", "Regions"])
        #expect(page.proposals.map(\.label) == ["NPP11"] && page.proposals[0].note == nil)
        #expect(page.decisions.map(\.address) == ["/en/decisions/1/2"])
        #expect(page.actions.map(\.address) == ["/en/actions/4", "/en/actions/5", "/en/actions/6"])
        #expect(page.actions[0].kind == "Action 4, owner: Le Chili")
        #expect(page.actions[0].evidence == "1 piece of accepted evidence" && page.actions[1].evidence == nil)
        #expect(page.actions[1].follows == "follows up NPP11")
        // The action that was dropped is no gap.
        #expect(page.gaps == ["1 action has no accepted evidence."] && page.gapsNote == nil)
        #expect(page.trace.address == "/en/trace?need=need-2b-a-1")
    }

    @Test("What is missing is told as far as it is known")
    func gaps() throws {
        func gaps(_ trace: Trace?, more: String = "") throws -> (gaps: [String], note: String?) {
            let page = NeedPage(try Self.contents(trace, more: more), try ProposalSamples.reader())
            return (page.gaps, page.gapsNote)
        }
        let none = try gaps(try CoverageSamples.trace(proposals: "[]"))
        #expect(none.gaps == ["No proposal of the current set answers it.", "No action addresses it yet."])
        let former = CoverageSamples.oneProposal.replacing("true", with: "false")
        #expect(try gaps(try CoverageSamples.trace(proposals: former, next: "x")).gaps.count == 1)
        // An action on the proposal addresses that, and not yet the need.
        let onProposal = CoverageSamples.action(5, .accepted, proposals: [11], accepted: [true])
        #expect(try gaps(try CoverageSamples.trace(actions: [onProposal])).gaps == ["No action addresses it yet."])
        let own = CoverageSamples.action(5, .verified, needs: ["need-2b-a-1"], accepted: [true])
        let whole = try gaps(try CoverageSamples.trace(actions: [own]))
        #expect(whole.gaps.isEmpty && whole.note == Texts(.english).text(.needNoGap))
        let away = try gaps(nil)
        #expect(away.gaps.isEmpty && away.note == Texts(.english).text(.blockAway))
        let withdrawn = try gaps(
            try CoverageSamples.trace(proposals: "[]"), more: ", \"withdrawnAt\": \"2026-11-28T10:00:00Z\"")
        #expect(withdrawn.gaps.isEmpty && withdrawn.note == nil)
    }

    @Test("Without its trace the page stands, with the proposals that it is linked to", arguments: LanguageTag.allCases)
    func away(_ language: LanguageTag) throws {
        let page = NeedPage(try Self.contents(nil), try ProposalSamples.reader(language))
        #expect(page.proposals.map(\.label) == ["NPP11", "NPP22"] && page.actionsNote != nil)
        let html = try PageLibrary().render(page)
        #expect(html.contains("Laws lack &lt;b&gt;rules") && !html.contains("null") && !html.contains("<i>"))
        #expect(html.contains(Texts(language).text(.blockAway)))
    }

    @Test(
        "Acts are there for who may do them, and none on a need that was withdrawn",
        arguments: [
            (nil, []), (Role.observer, [propose]), (.focalPoint, [propose]), (.coChair, [propose, translate]),
            (
                .secretariat,
                [propose] + ["relate", "correct", "withdraw"].map { "/en/needs/need-2b-a-1/\($0)" } + [translate]
            ),
        ] as [(Role?, [String])])
    func needActs(_ role: Role?, _ places: [String]) throws {
        let reader = try ProposalSamples.reader(.english, role, of: "chile")
        #expect(NeedPage(try Self.contents(nil), reader).acts?.links.map(\.address) ?? [] == places)
        let withdrawn = try Self.contents(nil, more: ", \"withdrawnAt\": \"2026-11-28T10:00:00Z\"")
        let page = NeedPage(withdrawn, reader)
        #expect(page.acts == nil && page.tag?.words == "Withdrawn")
    }

    @Test("What was corrected is told, the latest first, with what was said before")
    func corrections() throws {
        let more = """
            , "corrections": [
              {"isWithdrawal": false, "former": [{"field": "heading", "value": "<b>Old</b>"}, {"field": "part"}],
               "reason": "A slip", "by": "somebody", "at": "2026-11-27T10:00:00Z"},
              {"isWithdrawal": false, "former": [], "reason": "Another", "by": "somebody",
               "at": "2026-11-28T10:00:00Z"}]
            """
        let page = NeedPage(try Self.contents(nil, more: more), try ProposalSamples.reader())
        #expect(page.corrections.map(\.reason) == ["Another", "A slip"] && page.hasCorrections)
        #expect(page.corrections[1].former.map(\.label) == ["Heading"])
        #expect(try PageLibrary().render(page).contains("&lt;b&gt;Old"))
    }
}
