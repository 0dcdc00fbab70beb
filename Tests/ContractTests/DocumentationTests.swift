import Foundation
import Models
import Testing

@Suite("ARCHITECTURE.md says what the code does")
struct DocumentationTests {
    @Test(
        "the lives of an action, of a paragraph and of a session stand there as the code has them, row by row",
        arguments: [ActionState.machine.markdown, ParagraphType.markdown, SessionStatus.machine.markdown])
    func tables(_ table: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
        #expect(text.contains(table + "\n\n"), "the table is to be:\n\(table)")
    }
}
