import Localization
import Models
import Testing

@testable import Gateway

@Suite("Similar texts, and one beside another") struct SimilarTextsTests {
    private static func contents() throws -> SimilarTextsContents {
        var contents = SimilarTextsContents(try ProposalSamples.proposal())
        contents.found = try ProposalSamples.decoded(
            [SimilarText].self,
            """
            [{"kind": "proposal", "proposal": 7, "title": "A group <x>", "score": 0.706, "textSimilarity": 0.5,
              "sharedLinks": ["unep"], "wordsOnlyHere": [], "wordsOnlyThere": []},
             {"kind": "original", "original": "ag-7", "title": "Groups", "score": 0.3, "textSimilarity": 0.3,
              "sharedLinks": [], "wordsOnlyHere": [], "wordsOnlyThere": []}]
            """)
        return contents
    }

    @Test("Candidates have two decimals, and lead to a comparison", arguments: LanguageTag.allCases)
    func rows(_ language: LanguageTag) throws {
        let page = SimilarTextsPage(try Self.contents(), try ProposalSamples.reader(language))
        #expect(page.rows.map(\.score) == ["0.71", "0.30"] && page.rows.map(\.label) == ["NPP7", "AG-7"])
        #expect(
            page.rows.map(\.compare)
                == ["with=7", "original=ag-7"].map {
                    "/\(language.rawValue)/proposals/16/similar-texts?\($0)"
                })
        let html = try PageLibrary().render(page)
        #expect(!html.contains("<x>") && !html.contains("null") && page.comparison == nil)
    }

    @Test("Side by side, shared words are marked, and what parties hold stands on either side")
    func comparison() throws {
        var contents = try Self.contents()
        contents.positions = [try ProposalSamples.position("chile", .supports)]
        contents.compared = .init(
            proposal: try ProposalSamples.proposal(7, title: "A Group for sand"), positions: [])
        let page = SimilarTextsPage(contents, try ProposalSamples.reader(.english, .secretariat))
        let comparison = try #require(page.comparison)
        #expect(comparison.title == "NPP16 and NPP7 side by side" && comparison.sides.count == 2)
        #expect(comparison.sides[0].positions == ["Chile: \(Texts(.english).text(.stanceSupports))"])
        #expect(comparison.sides[1].positionsNote == "No party has taken a position yet.")
        #expect(comparison.merge?.address == "/en/proposals/merge?proposals=16&proposals=7")
        let html = try PageLibrary().render(page)
        #expect(html.contains("<mark>group</mark>") && html.contains("<mark>Group</mark> for sand"))
        let reader = SimilarTextsPage(contents, try ProposalSamples.reader())
        #expect(reader.comparison?.merge == nil)
    }

    @Test("An original stands there by its title")
    func original() throws {
        var contents = try Self.contents()
        contents.compared = .init(
            original: try ProposalSamples.decoded(
                Original.self, "{\"id\": \"ag-7\", \"region\": \"AG\", \"ordinal\": 7, \"title\": \"Groups of sand\"}"))
        let page = SimilarTextsPage(contents, try ProposalSamples.reader(.english, .secretariat))
        #expect(page.comparison?.sides[1].label == "AG-7" && page.comparison?.sides[1].hasPositions == false)
        #expect(page.comparison?.merge?.address == "/en/proposals/merge?proposals=16&originals=ag-7")
    }

    @Test("Words are the same whatever their case and accents; short ones say nothing")
    func sharedWords() {
        let shared = SharedWords("La Minería of sand, of it.", "MINERIA: it is sandy of sand")
        let runs = shared.marked(in: "La Minería of sand, of it.")
        #expect(runs.compactMap(\.marked) == ["Minería", "sand"])
        #expect(runs.map { $0.plain ?? $0.marked ?? "" }.joined() == "La Minería of sand, of it.")
        #expect(shared.marked(in: "") == [])
    }

    @Test("Nothing similar, or no answer, is said")
    func nothing() throws {
        var contents = try Self.contents()
        contents.found = []
        #expect(SimilarTextsPage(contents, try ProposalSamples.reader()).note == "No similar text was found.")
        contents.found = nil
        #expect(SimilarTextsPage(contents, try ProposalSamples.reader()).note == Texts(.english).text(.blockAway))
    }
}
