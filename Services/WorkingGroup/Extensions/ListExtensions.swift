public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListExtensions: Query {
    public func answer(in context: QueryContext) async throws -> Page<ListedExtension> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(
                state: state, actor: context.actor, after: try cursor?.instant(0), id: cursor?.keys[1],
                limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.extension.requestedAt.description, $0.extension.id.rawValue] }
    }

    private struct Select: Statement {
        let state: ExtensionState?
        let actor: Actor
        let after: Instant?
        let id: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT action.id AS action, number, title, owner, asked.id, asked.state, former_due, new_due, reason,
                requested_by, requested_on_behalf_of, requested_at, decided_by, decided_on_behalf_of, decided_at, note
            FROM action_extension AS asked JOIN action ON action.id = asked.action
            WHERE \(ActionRow.isVisible(to: actor)) \(conditions) ORDER BY requested_at, asked.id LIMIT \(limit)
            """
        }

        /// What is left out is not in the statement, so that each filter has the plan that is its own.
        private var conditions: SQL {
            var conditions: SQL = ""
            switch state {
            case .requested: conditions = "AND asked.state = 'requested'"
            case .some(let state): conditions = "AND asked.state = \(state)"
            case nil: break
            }
            if let after { conditions = "\(conditions) AND (requested_at, asked.id) > (\(after), \(id))" }
            return conditions
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
