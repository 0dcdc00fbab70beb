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

/// Those of some contacts to whom no mail is sent.
struct SuppressionOf: Statement {
    let contacts: [ContactID]

    var sql: SQL { "SELECT \(Suppression.columns) FROM suppression WHERE contact = ANY(\(contacts))" }

    static func decode(_ row: Row) throws -> Suppression { try Suppression(row) }
}
