internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// What waits for an action, and for what waits for it, and so on.
enum Downstream {
    /// What would have to move if an action were due on a day.
    @Reactor static func dates(
        after action: ActionID, due: CalendarDate, in unit: UnitOfWork
    ) async throws -> [KnockOnDate] {
        let edges = try await unit.query(Edges(action: action))
        guard !edges.isEmpty else { return [] }
        let actions = try await unit.query(Dates(actions: Array(Set(edges.map(\.later)))))
        return KnockOn(actions: actions, edges: edges).dates(after: action, due: due)
    }

    /// As ``dates(after:due:in:)``, for whoever only reads: of the actions that the actor may see.
    @Reactor static func dates(
        after action: ActionID, due: CalendarDate, in context: QueryContext
    ) async throws -> [KnockOnDate] {
        let edges = try await context.query(Edges(action: action))
        guard !edges.isEmpty else { return [] }
        let actions = try await context.query(
            Dates(actions: Array(Set(edges.map(\.later))), visibleTo: context.actor))
        return KnockOn(actions: actions, edges: edges).dates(after: action, due: due)
    }

    /// Between actions that are still to be done.
    private struct Edges: Statement {
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
        var visibleTo: Actor?

        var sql: SQL {
            let open = ActionState.allCases.filter(\.isOpen)
            return """
                SELECT id, number, starts_on, due_on FROM action
                WHERE id = ANY(\(actions)) AND state = ANY(\(open))
                    AND \(visibleTo.map { ActionRow.isVisible(to: $0) } ?? "true")
                """
        }

        static func decode(_ row: Row) throws -> ActionDates {
            let (id, number, starts, due) = try row.decode(
                ActionID.self, Int.self, CalendarDate?.self, CalendarDate.self)
            return ActionDates(id: id, number: number, starts: starts, due: due)
        }
    }
}

/// What an action has to wait for before it is started.
enum Blockers {
    @Reactor static func refuse(_ action: ActionID, in unit: UnitOfWork) async throws {
        let open = try await unit.query(Open(action: action))
        guard !open.isEmpty else { return }
        let words = open.map { "action \($0.number) (\($0.state.rawValue))" }.joined(separator: ", ")
        throw Rejection(
            .transitionRefused, detail: "It waits for \(words).",
            fields: [FieldProblem(field: "move", detail: "is blocked by \(words)")])
    }

    private struct Open: Statement {
        let action: ActionID

        var sql: SQL {
            let open = ActionState.allCases.filter(\.isOpen)
            return """
                SELECT number, state FROM action_dependency JOIN action ON action.id = earlier
                WHERE later = \(action) AND kind = \(DependencyKind.blocks) AND state = ANY(\(open)) ORDER BY number
                """
        }

        static func decode(_ row: Row) throws -> (number: Int, state: ActionState) {
            try row.decode(Int.self, ActionState.self)
        }
    }
}
