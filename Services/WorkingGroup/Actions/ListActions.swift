public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListActions: Query {
    public func answer(in context: QueryContext) async throws -> Page<FollowUpAction> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(
                filter: self, actor: context.actor, now: context.now, due: try cursor?.date(0), id: cursor?.keys[1],
                limit: PageLimit.rows(limit)))
        return Page(rows: rows.map { $0.view(at: context.now) }, limit: limit) {
            [$0.due.rawValue, $0.id.rawValue]
        }
    }

    private struct Select: Statement {
        let filter: ListActions
        let actor: Actor
        let now: Instant
        let due: CalendarDate?
        let id: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(ActionRow.columns) FROM action
            WHERE (\(filter.state)::text IS NULL OR state = \(filter.state))
                AND (\(filter.owner)::text IS NULL OR owner = \(filter.owner))
                AND (\(filter.proposal)::bigint IS NULL OR proposals @> ARRAY[\(filter.proposal)::bigint])
                AND (\(filter.need)::text IS NULL OR needs @> ARRAY[\(filter.need)::text])
                AND (\(filter.overdue)::boolean IS NULL OR \(filter.overdue) = (\(ActionRow.isOverdue(at: now))))
                AND \(ActionRow.isVisible(to: actor))
                AND (\(due)::date IS NULL OR (due_on, id) > (\(due), \(id)))
            ORDER BY due_on, id LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> ActionRow { try ActionRow(row) }
    }
}
