import Models
import Testing

@Suite("The life of a follow-up action") struct ActionStateMachineTests {
    /// Every move that is possible, written down a second time: a change of the table must be meant.
    private static let table: [(from: ActionState, move: ActionMove, to: ActionState)] = [
        (.proposed, .accept, .accepted), (.proposed, .decline, .dropped), (.proposed, .drop, .dropped),
        (.proposed, .supersede, .superseded), (.accepted, .start, .inProgress), (.accepted, .block, .blocked),
        (.accepted, .drop, .dropped), (.accepted, .supersede, .superseded), (.inProgress, .block, .blocked),
        (.inProgress, .complete, .done), (.inProgress, .drop, .dropped), (.inProgress, .supersede, .superseded),
        (.blocked, .resume, .inProgress), (.blocked, .drop, .dropped), (.blocked, .supersede, .superseded),
        (.done, .return, .inProgress), (.done, .verify, .verified), (.done, .drop, .dropped),
        (.done, .supersede, .superseded),
    ]

    @Test("Exactly the moves that were agreed are possible", arguments: ActionState.allCases)
    func movesAreAsAgreed(_ state: ActionState) {
        let expected = Self.table.filter { $0.from == state }
        #expect(Set(ActionState.machine.allowed(from: state)) == Set(expected.map(\.move)))
        for (_, move, target) in expected { #expect(ActionState.machine.transition(move)?.to == target) }
    }

    @Test("Every move stands in the table once", arguments: ActionMove.allCases)
    func movesAreUnique(_ move: ActionMove) {
        #expect(ActionState.machine.transitions.filter { $0.move == move }.count == 1)
    }

    @Test("Nothing leads out of a final state, and every other state has a way to one")
    func finalStatesAreFinal() {
        for state in ActionState.allCases {
            #expect(ActionState.machine.allowed(from: state).isEmpty == state.isFinal, "\(state)")
            #expect(reachable(from: state).contains { $0.isFinal }, "\(state)")
        }
        #expect(Set(ActionState.allCases.filter(\.isFinal)) == [.verified, .dropped, .superseded])
    }

    @Test("Every state can be reached from the first")
    func statesAreReachable() {
        #expect(reachable(from: .proposed) == Set(ActionState.allCases))
    }

    @Test("An action can be late until it is done")
    func openStates() {
        #expect(Set(ActionState.allCases.filter(\.isOpen)) == [.proposed, .accepted, .inProgress, .blocked])
        #expect(
            Set(ActionState.allCases).subtracting(ActionState.allCases.filter(\.isLive)) == [.dropped, .superseded])
    }

    @Test("The owner works, somebody else verifies, and the secretariat and the co-chairs steer")
    func sides() {
        let sides = Dictionary(uniqueKeysWithValues: ActionState.machine.transitions.map { ($0.move, $0.side) })
        for move: ActionMove in [.accept, .decline, .start, .block, .resume, .complete] {
            #expect(sides[move] == .owner)
        }
        for move: ActionMove in [.return, .verify] { #expect(sides[move] == .verifier) }
        for move: ActionMove in [.drop, .supersede] { #expect(sides[move] == .steering) }
    }

    @Test("Whoever stops or sends back an action says why")
    func reasons() {
        #expect(
            Set(ActionState.machine.transitions.filter(\.needsReason).map(\.move))
                == [.decline, .block, .return, .drop, .supersede])
    }

    private func reachable(from start: ActionState) -> Set<ActionState> {
        var found: Set<ActionState> = [start]
        var open = [start]
        while let state = open.popLast() {
            for move in ActionState.machine.allowed(from: state) {
                if let next = ActionState.machine.transition(move)?.to, found.insert(next).inserted {
                    open.append(next)
                }
            }
        }
        return found
    }
}
