internal import Models
internal import Postgres

extension Suppression {
    static var columns: SQL {
        """
        contact, coalesce((SELECT party FROM contact known WHERE known.id = suppression.contact),
            (SELECT party FROM alternate known WHERE known.id = suppression.contact)) AS party,
        reason, note, delivery, since, by
        """
    }

    init(_ row: Row) throws {
        try self.init(
            contact: row.contact, party: row.party, reason: row.reason, note: row.note, delivery: row.delivery,
            since: row.since, by: row.by)
    }

    /// From a row that says when it was lifted, by whom and why, after the ``columns``.
    init(lifted row: Row) throws {
        try self.init(
            contact: row.contact, party: row.party, reason: row.reason, note: row.note, delivery: row.delivery,
            since: row.since, by: row.by, liftedAt: row.lifted_at, liftedBy: row.lifted_by, liftNote: row.lift_note)
    }
}

/// Those of some contacts to whom no mail is sent, each once.
struct SuppressionOf: Statement {
    let contacts: [ContactID]

    var sql: SQL {
        """
        SELECT \(Suppression.columns) FROM (
            SELECT DISTINCT ON (wanted.contact) wanted.contact, reason, note, delivery, since, by
            FROM unnest(\(contacts)::text[]) AS wanted (contact)
                LEFT JOIN contact_address USING (contact)
                JOIN suppression ON suppression.contact = wanted.contact OR suppression.address = contact_address.address
            ORDER BY wanted.contact, suppression.contact = wanted.contact DESC, since) AS suppression
        """
    }

    static func decode(_ row: Row) throws -> Suppression { try Suppression(row) }
}
