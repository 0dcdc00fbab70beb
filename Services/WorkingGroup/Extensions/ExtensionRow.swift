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
        try self.init(
            id: row.id, state: row.state, formerDue: row.former_due, newDue: row.new_due, reason: row.reason,
            requestedBy: row.requested_by, requestedOnBehalfOf: row.requested_on_behalf_of,
            requestedAt: row.requested_at, decidedBy: row.decided_by, decidedOnBehalfOf: row.decided_on_behalf_of,
            decidedAt: row.decided_at, note: row.note)
    }
}
