public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListActionGaps: Query {
    public func answer(in context: QueryContext) async throws -> Page<FollowUpAction> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(
                state: state, actor: context.actor, due: try cursor?.date(0), id: cursor?.keys[1],
                limit: PageLimit.rows(limit)))
        return Page(rows: rows.map { $0.view(at: context.now) }, limit: limit) {
            [$0.due.rawValue, $0.id.rawValue]
        }
    }

    private struct Select: Statement {
        let state: ActionState?
        let actor: Actor
        let due: CalendarDate?
        let id: String?
        let limit: Int

        var sql: SQL {
            let inState: SQL = state.map { "AND state = \($0)" } ?? ""
            let start: SQL = due == nil ? "" : "AND (due_on, id) > (\(due), \(id))"
            return """
                SELECT \(ActionRow.columns) FROM action WHERE \(Gap.unproven(actor)) \(inState) \(start)
                ORDER BY due_on, id LIMIT \(limit)
                """
        }

        static func decode(_ row: Row) throws -> ActionRow { try ActionRow(row) }
    }
}
