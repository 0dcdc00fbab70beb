import Foundation
import Models
import Testing

@Suite("ARCHITECTURE.md says what the code does")
struct DocumentationTests {
    @Test("the life of an action stands there as the code has it, row by row")
    func lifeOfAnAction() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
        #expect(
            text.contains(ActionStateMachine.markdown + "\n\n"), "the table is to be:\n\(ActionStateMachine.markdown)")
    }
}
