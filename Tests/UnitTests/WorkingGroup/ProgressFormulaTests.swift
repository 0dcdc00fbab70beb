import Models
import Testing

@testable import WorkingGroup

@Suite("The roll-up of progress") struct ProgressFormulaTests {
    @Test("A weighted mean of what counts; what was dropped is shown and does not count")
    func weightedMean() throws {
        func input(_ id: String, _ priority: ActionPriority, _ state: ActionState, _ percent: Int) throws
            -> ProgressInput
        {
            ProgressFormula.input(
                try #require(ActionID(rawValue: id)), title: "T", priority: priority, state: state,
                percent: try #require(Percent(rawValue: percent)))
        }
        let rollUp = ProgressFormula.rollUp(
            of: "1", title: "NPP1", formula: ProgressFormula.ofProposal,
            [
                try input("a", .high, .verified, 100), try input("b", .low, .inProgress, 20),
                try input("c", .high, .dropped, 90),
            ])
        #expect(rollUp.percent == (3 * 100 + 20) / 4.0)
        #expect(rollUp.totalWeight == 4)
        #expect(rollUp.inputs.map(\.weight) == [3, 1, 0])
        #expect(rollUp.inputs[2].note != nil)
    }

    @Test("Where nothing counts the progress is 0, and no number that is none")
    func nothing() {
        #expect(ProgressFormula.rollUp(of: "1", title: "T", formula: "F", []).percent == 0)
    }
}
