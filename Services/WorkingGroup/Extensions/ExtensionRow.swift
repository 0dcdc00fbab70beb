internal import Models
internal import Postgres

struct ActionExtensions: Statement {
    let action: ActionID

    var sql: SQL { "SELECT \(ActionExtension.columns) FROM action_extension WHERE action = \(action) ORDER BY place" }

    static func decode(_ row: Row) throws -> ActionExtension { try ActionExtension(row) }
}

extension ActionExtension {
    static var columns: SQL {
        """
        id, state, former_due, new_due, reason, requested_by, requested_on_behalf_of, requested_at, decided_by,
        decided_on_behalf_of, decided_at, note
        """
    }

    init(_ row: Row) throws {
        let (
            id, state, formerDue, newDue, reason, requestedBy, requestedFor, requestedAt, decidedBy, decidedFor,
            decidedAt, note
        ) = try row.decode(
            ExtensionID.self, ExtensionState.self, Instant.self, Instant.self, Prose.self, Line.self, PartyID?.self,
            Instant.self, Line?.self, PartyID?.self, Instant?.self, Prose?.self)
        self.init(
            id: id, state: state, formerDue: formerDue, newDue: newDue, reason: reason, requestedBy: requestedBy,
            requestedOnBehalfOf: requestedFor, requestedAt: requestedAt, decidedBy: decidedBy,
            decidedOnBehalfOf: decidedFor, decidedAt: decidedAt, note: note)
    }
}
