import Localization
import Models
import Testing

@testable import Gateway

@Suite("The overview")
struct OverviewPageTests {
    @Test("How far the clusters are is drawn and said", arguments: LanguageTag.allCases)
    func progress(_ language: LanguageTag) throws {
        var contents = OverviewContents()
        contents.progress = try ProposalSamples.decoded(
            MandateProgress.self,
            """
            {"mandate": {"of": "m", "title": "x", "percent": 0, "formula": "x", "totalWeight": 1, "inputs": []},
             "clusters": [{"of": "C", "title": "Plat<forms", "percent": 33.5, "formula": "x", "totalWeight": 1,
                           "inputs": []}]}
            """)
        let page = OverviewPage(contents, try ProposalSamples.reader(language))
        #expect(page.progress.map(\.percent) == [34] && page.progress[0].words == language.percent(34))
        #expect(page.progressNote == nil && page.latestNote != nil)
        let html = try PageLibrary().render(page)
        #expect(html.contains("<dt>C. Plat&lt;forms</dt>"))
        #expect(html.contains("<progress value=\"34\" max=\"100\" aria-label=\"C. Plat&lt;forms\">"))
    }
}
