internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// What waits for an action, and for what waits for it, and so on.
enum Downstream {
    /// What would have to move if an action were due on a day, as far as the actor may know of it.
    ///
    /// - Throws: a rejection that names the field `due`, where something would move to a year of which nothing can be planned.
    @Reactor static func dates(
        after action: ActionID, due: CalendarDate, in reading: some HandlerContext
    ) async throws -> [KnockOnDate] {
        let edges = try await reading.query(Edges(action: action))
        guard !edges.isEmpty else { return [] }
        let actions = try await reading.query(Dates(actions: Array(Set(edges.map(\.later))), actor: reading.actor))
        let moved = KnockOn(actions: actions, edges: edges).dates(after: action, due: due)
        if let lost = moved.first(where: { !$0.wouldBeDue.isPlannable }) {
            throw Rejection.invalid("due", "would move action \(lost.number) out of the calendar")
        }
        return moved
    }

    /// All that lead on from an action, whatever the states of those they join: one that is done can be taken up again.
    struct Edges: Statement {
        let action: ActionID

        var sql: SQL {
            """
            WITH RECURSIVE downstream (id) AS (
                SELECT \(action)::text
                UNION SELECT later FROM action_dependency JOIN downstream ON earlier = downstream.id)
            SELECT earlier, later FROM action_dependency JOIN downstream ON earlier = downstream.id
            """
        }

        static func decode(_ row: Row) throws -> KnockOn.Edge {
            let (earlier, later) = try row.decode(ActionID.self, ActionID.self)
            return KnockOn.Edge(earlier: earlier, later: later)
        }
    }

    private struct Dates: Statement {
        let actions: [ActionID]
        let actor: Actor

        var sql: SQL {
            let open = ActionState.allCases.filter(\.isOpen)
            return """
                SELECT id, number, starts_on, due_on FROM action
                WHERE id = ANY(\(actions)) AND state = ANY(\(open))
                    AND \(ActionRow.isVisible(to: actor))
                """
        }

        static func decode(_ row: Row) throws -> ActionDates {
            try ActionDates(id: row.id, number: row.number, starts: row.starts_on, due: row.due_on)
        }
    }
}

/// What an action has to wait for before it is started.
enum Blockers {
    @Reactor static func refuse(_ action: ActionID, in unit: UnitOfWork) async throws {
        let open = try await unit.query(Open(action: action, actor: unit.actor))
        guard !open.isEmpty else { return }
        let seen = open.compactMap { $0.isVisible ? "action \($0.number) (\($0.state.rawValue))" : nil }
        let hidden = seen.count == open.count ? [] : ["actions that you may not read"]
        let words = (seen + hidden).joined(separator: ", ")
        throw Rejection(
            .transitionRefused, detail: "It waits for \(words).",
            fields: [FieldProblem(field: "move", detail: "is blocked by \(words)")])
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
