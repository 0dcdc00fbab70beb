import Localization
import Models
import Testing

@testable import Gateway

@Suite("The pages of gaps") struct GapsPageTests {
    @Test("Each number leads to the list of what it counts, and says how", arguments: LanguageTag.allCases)
    func numbers(_ language: LanguageTag) throws {
        let page = GapsPage(try CoverageSamples.gaps(), try ProposalSamples.reader(language))
        let root = "/\(language.rawValue)/gaps"
        #expect(
            page.rows.map(\.address) == [
                "\(root)/needs?lacking=proposal", "\(root)/needs?lacking=action", "\(root)/proposals",
                "\(root)/actions", "\(root)/actions?done=true",
            ])
        let html = try PageLibrary().render(page)
        #expect(page.note == nil && !html.contains("null"))
        for row in page.rows { #expect(html.contains(row.how) && html.contains(">\(row.number)</a>")) }
        guard language == .english else { return }
        #expect(page.rows.map(\.number) == ["3 of 65", "60 of 65", "20 of 24", "6 of 7", "2 of 7"])
    }

    @Test("Without an answer it says so, and shows no number")
    func away() throws {
        let page = GapsPage(nil, try ProposalSamples.reader())
        #expect(page.note == Texts(.english).text(.blockAway) && page.rows.isEmpty)
        #expect(try !PageLibrary().render(page).contains("<table"))
    }

    // MARK: Lists

    private static func contents(_ kind: GapKind, limit: String? = nil) throws -> GapListContents {
        var contents = GapListContents(kind, limit: limit)
        contents.gaps = try CoverageSamples.gaps()
        contents.names = CoverageSamples.names()
        contents.found =
            switch kind {
            case .needsProposal, .needsAction: .needs([try CoverageSamples.need()])
            case .proposals:
                .proposals(try ProposalSamples.decoded([TracedProposal].self, CoverageSamples.oneProposal))
            case .actions, .done:
                .actions([try CoverageSamples.followUp(4, .inProgress), try CoverageSamples.followUp(5, .verified)])
            }
        return contents
    }

    @Test("Each row leads to what has the gap, and to what closes it", arguments: CoverageSamples.readers)
    func acts(_ role: Role?) throws {
        let reader = try ProposalSamples.reader(.english, role, of: "chile")
        func acts(_ kind: GapKind) throws -> [String?] {
            GapListPage(try Self.contents(kind), reader).rows.map { $0.act?.address }
        }
        let mayPropose = role != nil
        #expect(try acts(.needsAction) == [mayPropose ? "/en/actions/propose?needs=need-2b-a-1" : nil])
        #expect(try acts(.proposals) == [mayPropose ? "/en/actions/propose?proposals=11" : nil])
        // Whoever is of the owner's side, but for observers, who do not act for a State; and while work is under way.
        let mayAttach = mayPropose && role != .observer
        #expect(try acts(.actions) == [mayAttach ? "/en/actions/4/evidence/attach" : nil, nil])
        let stranger = try ProposalSamples.reader(.english, role, of: "kenya")
        #expect(GapListPage(try Self.contents(.actions), stranger).rows.allSatisfy { $0.act == nil })
    }

    @Test("Every kind is shown in every language, with the others beside it", arguments: LanguageTag.allCases)
    func shown(_ language: LanguageTag) throws {
        for kind in GapKind.allCases {
            var contents = try Self.contents(kind)
            contents.next = "a b"
            let page = GapListPage(contents, try ProposalSamples.reader(language))
            let html = try PageLibrary().render(page)
            #expect(!html.contains("null") && !html.contains("<b>rules") && !html.contains("<b>survey"))
            #expect(page.tabs.filter(\.isCurrent).map(\.address) == ["/\(language.rawValue)\(kind.place)"])
            #expect(page.tabs[2].words.hasSuffix("(20)") && page.note == nil)
            #expect(page.next == "/\(language.rawValue)\(kind.place)\(kind.place.contains("?") ? "&" : "?")after=a%20b")
            var few = try Self.contents(kind, limit: "7")
            few.next = "a b"
            #expect(GapListPage(few, try ProposalSamples.reader(language)).next == page.next.map { $0 + "&limit=7" })
        }
    }

    @Test("No gap and no answer are two sentences")
    func nothing() throws {
        var contents = try Self.contents(.actions)
        contents.found = .actions([])
        #expect(
            GapListPage(contents, try ProposalSamples.reader()).note == "There is no gap of this kind.")
        contents.found = nil
        contents.gaps = nil
        let away = GapListPage(contents, try ProposalSamples.reader())
        #expect(away.note == Texts(.english).text(.blockAway) && away.tabs[2].words == "Proposals without an action")
    }
}
