internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// What an action has to wait for before it is started.
enum Blockers {
    @Reactor static func refuse(_ action: ActionID, in unit: UnitOfWork) async throws {
        let open = try await unit.query(Open(action: action, actor: unit.actor))
        guard !open.isEmpty else { return }
        let seen = open.filter(\.isVisible).map { Self.words($0.number, $0.state) }
        let hidden: [ProblemText] = seen.count == open.count ? [] : ["actions that you may not read"]
        let blocking = seen + hidden
        throw Rejection(
            .transitionRefused, detail: "It waits for \(phrases: blocking).",
            fields: [FieldProblem(field: "move", detail: "is blocked by \(phrases: blocking)")])
    }

    private static func words(_ number: Int, _ state: ActionState) -> ProblemText {
        "action \(number) (\(word: state))"
    }

    private struct Open: Statement {
        let action: ActionID
        let actor: Actor

        var sql: SQL {
            let open = ActionState.allCases.filter(\.isOpen)
            return """
                SELECT number, state, \(ActionRow.isVisible(to: actor)) FROM action_dependency JOIN action ON action.id = earlier
                WHERE later = \(action) AND kind = \(DependencyKind.blocks) AND state = ANY(\(open)) ORDER BY number
                """
        }

        static func decode(_ row: Row) throws -> (number: Int, state: ActionState, isVisible: Bool) {
            try row.decode(Int.self, ActionState.self, Bool.self)
        }
    }
}
