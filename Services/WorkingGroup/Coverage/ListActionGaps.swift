public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListActionGaps: Query {
    public func answer(in context: QueryContext) async throws -> Page<FollowUpAction> {
        try await context.page(after, limit, by: Self.order, item: { $0.view(at: context.now) }) {
            Select(state: state, isDone: done == true, actor: context.actor, window: $0)
        }
    }

    private static let order = Keyset<ActionRow>(.ascending("due_on", \.dates.due), .ascending("id", \.id))

    private struct Select: Statement {
        let state: ActionState?
        let isDone: Bool
        let actor: Actor
        let window: PageWindow

        var sql: SQL {
            let inState: SQL = state.map { "AND state = \($0)" } ?? ""
            let done: SQL = isDone ? "AND state IN (\(ActionState.done), \(ActionState.verified))" : ""
            return """
                SELECT \(ActionRow.columns) FROM action WHERE \(Gap.unproven(actor)) \(inState) \(done)
                    AND \(window.start)
                ORDER BY \(window.order) LIMIT \(window.limit)
                """
        }

        static func decode(_ row: Row) throws -> ActionRow { try ActionRow(row) }
    }
}
