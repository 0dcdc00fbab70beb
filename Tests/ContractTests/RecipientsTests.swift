import Foundation
import Models
import Testing

@Suite("recipients.md says what the language reads")
struct RecipientsTests {
    @Test("Every group in the table, and the example, is an expression")
    func examples() throws {
        let text = try String(contentsOfFile: Contract.path("recipients.md"), encoding: .utf8)
        let cells = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { $0.split(separator: "|")[0] }
        let groups = cells.flatMap { cell in
            cell.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
                .map { String($0.element) }
        }
        #expect(groups.count == 10)
        for group in groups { _ = try RoleExpression(parsing: group) }
        let example = try #require(text.split(separator: "\n").first { $0.hasPrefix("    focal points") })
        #expect(try RoleExpression(parsing: String(example)).groups.count == 3)
    }
}
