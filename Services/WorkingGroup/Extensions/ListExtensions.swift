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
            SELECT action.id, number, title, owner, asked.id, asked.state, former_due, new_due, reason, requested_by,
                requested_on_behalf_of, requested_at, decided_by, decided_on_behalf_of, decided_at, note
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
            let (
                action, number, title, owner, id, state, formerDue, newDue, reason, requestedBy, requestedFor,
                requestedAt, decidedBy, decidedFor, decidedAt, note
            ) = try row.decode(
                ActionID.self, Int.self, Line.self, PartyID.self, ExtensionID.self, ExtensionState.self, Instant.self,
                Instant.self, Prose.self, Line.self, PartyID?.self, Instant.self, Line?.self, PartyID?.self,
                Instant?.self, Prose?.self)
            return ListedExtension(
                action: action, number: number, title: title, owner: owner,
                extension: ActionExtension(
                    id: id, state: state, formerDue: formerDue, newDue: newDue, reason: reason,
                    requestedBy: requestedBy, requestedOnBehalfOf: requestedFor, requestedAt: requestedAt,
                    decidedBy: decidedBy, decidedOnBehalfOf: decidedFor, decidedAt: decidedAt, note: note))
        }
    }
}
