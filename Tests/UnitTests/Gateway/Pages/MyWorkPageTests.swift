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
            items: [
                try CoverageSamples.followUp(4, .proposed), try CoverageSamples.followUp(5, .blocked),
                try CoverageSamples.followUp(6, .accepted, isOverdue: false),
            ], next: nil)
        let tasks = contents.tasks(for: reader)
        let late = Texts(language).text(.overdueTag).capitalizedFirst
        #expect(tasks.map(\.tag.shape) == ["wait", "stop", "full"] && tasks.map(\.late?.words) == [late, late, nil])
        let html = try PageLibrary().render(MyWorkPage(contents, reader))
        #expect(html.ranges(of: "<span class=\"tag stop\">").count == 3)
    }
}
