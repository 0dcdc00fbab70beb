public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListExtensions: Query {
    public func answer(in context: QueryContext) async throws -> Page<ListedExtension> {
        try await context.page(after, limit, by: Self.order) {
            Select(state: state, actor: context.actor, window: $0)
        }
    }

    private static let order = Keyset<ListedExtension>(
        .ascending("requested_at", \.extension.requestedAt), .ascending("asked.id", \.extension.id))

    private struct Select: Statement {
        let state: ExtensionState?
        let actor: Actor
        let window: PageWindow

        var sql: SQL {
            """
            SELECT action.id AS action, number, title, owner, asked.id, asked.state, former_due, new_due, reason,
                requested_by, requested_on_behalf_of, requested_at, decided_by, decided_on_behalf_of, decided_at, note
            FROM action_extension AS asked JOIN action ON action.id = asked.action
            WHERE \(ActionRow.isVisible(to: actor)) \(inState) AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        /// What is left out is not in the statement, so that each filter has the plan that is its own.
        private var inState: SQL {
            switch state {
            case .requested: "AND asked.state = 'requested'"
            case .some(let state): "AND asked.state = \(state)"
            case nil: ""
            }
        }

        static func decode(_ row: Row) throws -> ListedExtension {
            try ListedExtension(
                action: row.action, number: row.number, title: row.title, owner: row.owner,
                extension: ActionExtension(
                    id: row.id, state: row.state, formerDue: row.former_due, newDue: row.new_due, reason: row.reason,
                    requestedBy: row.requested_by, requestedOnBehalfOf: row.requested_on_behalf_of,
                    requestedAt: row.requested_at, decidedBy: row.decided_by,
                    decidedOnBehalfOf: row.decided_on_behalf_of, decidedAt: row.decided_at, note: row.note))
        }
    }
}
