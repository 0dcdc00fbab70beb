public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListActions: Query {
    public func answer(in context: QueryContext) async throws -> Page<FollowUpAction> {
        let order = proposal == nil && need == nil ? Self.order : Self.linkOrder
        return try await context.page(after, limit, by: order, item: { $0.view(at: context.now) }) {
            Select(filter: self, actor: context.actor, now: context.now, window: $0)
        }
    }

    private static let order = Keyset<ActionRow>(.ascending("due_on", \.dates.due), .ascending("id", \.id))
    /// The links of a proposal or a need stand in the same order.
    private static let linkOrder = Keyset<ActionRow>(
        .ascending("linked_due", \.dates.due), .ascending("linked", \.id))

    private struct Select: Statement {
        let filter: ListActions
        let actor: Actor
        let now: Instant
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(ActionRow.columns) FROM \(source)
            WHERE \(ActionRow.isVisible(to: actor)) \(conditions) AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        /// What a filter leaves out is not in the statement, so that each has the plan that is its own.
        private var source: SQL {
            let link: (kind: TraceKind, object: String)? =
                filter.proposal.map { (.proposal, String($0.rawValue)) } ?? filter.need.map { (.need, $0.rawValue) }
            guard let link else { return "action" }
            return """
                (SELECT due_on AS linked_due, action AS linked FROM action_link
                WHERE kind = \(link.kind) AND object = \(link.object)) AS link JOIN action ON id = linked
                """
        }

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
