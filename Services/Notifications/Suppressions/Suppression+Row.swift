internal import Models
internal import Postgres

extension Suppression {
    static var columns: SQL {
        """
        contact, coalesce((SELECT party FROM contact known WHERE known.id = suppression.contact),
            (SELECT party FROM alternate known WHERE known.id = suppression.contact)), reason, note, delivery, since
        """
    }

    init(_ row: Row) throws {
        let (contact, party, reason, note, delivery, since) = try row.decode(
            ContactID.self, PartyID?.self, SuppressionReason.self, Line.self, DeliveryID?.self, Instant.self)
        self.init(contact: contact, party: party, reason: reason, note: note, delivery: delivery, since: since)
    }

    /// From a row that says when it was lifted, and why, after the ``columns``.
    init(lifted row: Row) throws {
        let (contact, party, reason, note, delivery, since, liftedAt, liftNote) = try row.decode(
            ContactID.self, PartyID?.self, SuppressionReason.self, Line.self, DeliveryID?.self, Instant.self,
            Instant.self, Line.self)
        self.init(
            contact: contact, party: party, reason: reason, note: note, delivery: delivery, since: since,
            liftedAt: liftedAt, liftNote: liftNote)
    }
}

/// Those of some contacts to whom no mail is sent, each once.
struct SuppressionOf: Statement {
    let contacts: [ContactID]

    var sql: SQL {
        """
        SELECT \(Suppression.columns) FROM (
            SELECT DISTINCT ON (wanted.contact) wanted.contact, reason, note, delivery, since
            FROM unnest(\(contacts)::text[]) AS wanted (contact)
                LEFT JOIN contact_address USING (contact)
                JOIN suppression ON suppression.contact = wanted.contact OR suppression.address = contact_address.address
            ORDER BY wanted.contact, suppression.contact = wanted.contact DESC, since) AS suppression
        """
    }

    static func decode(_ row: Row) throws -> Suppression { try Suppression(row) }
}
