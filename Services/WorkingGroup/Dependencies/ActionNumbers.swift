internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Actions as messages name them.
enum ActionNumbers {
    /// In the order given; those that the actor may not read without their numbers.
    @Reactor static func words(_ actions: [ActionID], in unit: UnitOfWork) async throws -> [String] {
        let numbers = Dictionary(
            try await unit.query(Select(actions: actions, actor: unit.actor)).map { ($0.id, $0.number) },
            uniquingKeysWith: { first, _ in first })
        return actions.map { numbers[$0].map { "action \($0)" } ?? "an action that you may not read" }
    }

    private struct Select: Statement {
        let actions: [ActionID]
        let actor: Actor

        var sql: SQL {
            "SELECT id, number FROM action WHERE id = ANY(\(actions)) AND \(ActionRow.isVisible(to: actor))"
        }

        static func decode(_ row: Row) throws -> (id: ActionID, number: Int) {
            try row.decode(ActionID.self, Int.self)
        }
    }
}
