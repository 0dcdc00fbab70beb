public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowBoard: Query {
    public func answer(in context: QueryContext) async throws -> ActionBoard {
        let counts = try await context.query(PerState(now: context.now, actor: context.actor))
        var byState = Dictionary(uniqueKeysWithValues: ActionState.allCases.map { ($0.rawValue, 0) })
        for count in counts { byState[count.state.rawValue] = count.count }
        return ActionBoard(
            total: counts.reduce(0) { $0 + $1.count }, byState: byState,
            overdue: counts.reduce(0) { $0 + $1.overdue })
    }

    private struct PerState: Statement {
        let now: Instant
        let actor: Actor

        var sql: SQL {
            """
            SELECT state, sum(actions)::bigint, sum(late)::bigint FROM (
                SELECT state, actions, 0 AS late FROM action_tally
                WHERE \(ActionRow.isVisible(to: actor, in: "action_tally"))
                UNION ALL SELECT state, 0, 1 FROM action
                WHERE \(ActionRow.isOverdue(at: now)) AND \(ActionRow.isVisible(to: actor))
            ) AS counted GROUP BY state
            """
        }

        static func decode(_ row: Row) throws -> (state: ActionState, count: Int, overdue: Int) {
            try row.decode(ActionState.self, Int.self, Int.self)
        }
    }
}
