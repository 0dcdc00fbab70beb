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
            SELECT \(ActionRow.columns) FROM \(source)
            WHERE \(ActionRow.isVisible(to: actor)) \(conditions) \(start)
            ORDER BY \(order) LIMIT \(limit)
            """
        }

        /// What a filter leaves out is not in the statement, so that each has the plan that is its own. The links of a
        /// proposal or a need stand in the order of the list.
        private var source: SQL {
            let link: (kind: TraceKind, object: String)? =
                filter.proposal.map { (.proposal, String($0.rawValue)) } ?? filter.need.map { (.need, $0.rawValue) }
            guard let link else { return "action" }
            return """
                (SELECT due_on AS linked_due, action AS linked FROM action_link
                WHERE kind = \(link.kind) AND object = \(link.object)) AS link JOIN action ON id = linked
                """
        }

        private var order: SQL {
            filter.proposal == nil && filter.need == nil ? "due_on, id" : "linked_due, linked"
        }

        private var start: SQL { due == nil ? "" : "AND (\(order)) > (\(due), \(id))" }

        private var conditions: SQL {
            var conditions: SQL = ""
            if let state = filter.state { conditions = "\(conditions) AND state = \(state)" }
            if let owner = filter.owner { conditions = "\(conditions) AND owner = \(owner)" }
            if let need = filter.need, filter.proposal != nil {
                conditions = "\(conditions) AND needs @> ARRAY[\(need)::text]"
            }
            switch filter.overdue {
            case true: conditions = "\(conditions) AND \(ActionRow.isOverdue(at: now))"
            case false: conditions = "\(conditions) AND NOT (\(ActionRow.isOverdue(at: now)))"
            case nil: break
            }
            return conditions
        }

        static func decode(_ row: Row) throws -> ActionRow { try ActionRow(row) }
    }
}
