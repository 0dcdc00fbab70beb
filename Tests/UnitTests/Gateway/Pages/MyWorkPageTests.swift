import Localization
import Models
import Testing

@testable import Gateway

@Suite("One's own work")
struct MyWorkPageTests {
    @Test("What is late is said to be so, beside what is asked", arguments: LanguageTag.allCases)
    func late(_ language: LanguageTag) throws {
        let reader = try ProposalSamples.reader(language)
        var contents = MyWorkContents()
        contents.actions = Page(
            items: [try CoverageSamples.followUp(4, .proposed), try CoverageSamples.followUp(5, .blocked)], next: nil)
        let tasks = contents.tasks(for: reader)
        #expect(tasks.map(\.tag.shape) == ["wait", "stop"] && tasks.map(\.late?.shape) == ["stop", "stop"])
        #expect(tasks.allSatisfy { $0.late?.words == Texts(language).text(.overdueTag).capitalizedFirst })
        let html = try PageLibrary().render(MyWorkPage(contents, reader))
        #expect(html.ranges(of: "<span class=\"tag stop\">").count == 3)
    }
}
