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
