internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension LiftSuppression {
    @Reactor func perform(in unit: UnitOfWork, seal: AddressSeal) async throws -> Suppression {
        let lift = Lift(
            contact: contact, address: try await ContactAddresses.registered(contact, unit.bus, seal), note: note,
            at: unit.now, by: unit.actor.subject)
        guard let suppression = try await unit.first(lift) else { throw Rejection.notFound("suppression", contact) }
        return suppression
    }

    /// Moves the suppression, and those of others with the same address, to the lifted ones.
    private struct Lift: Statement {
        let contact: ContactID
        /// Where it is reached by the register.
        let address: ContentDigest?
        let note: Line
        let at: Instant
        let by: ActorID

        var sql: SQL {
            """
            WITH suppression AS (
                    DELETE FROM suppression WHERE contact = \(contact) OR address = \(address)::text OR address IN (
                        SELECT address FROM suppression AS own WHERE own.contact = \(contact)
                        UNION SELECT address FROM contact_address WHERE contact_address.contact = \(contact))
                    RETURNING *),
                kept AS (
                    INSERT INTO lifted_suppression (contact, reason, note, delivery, since, by, lifted_at, lifted_by,
                        lift_note)
                    SELECT contact, reason, note, delivery, since, by, \(at), \(by), \(note) FROM suppression)
            SELECT \(Suppression.columns), \(at)::timestamptz AS lifted_at, \(by)::text AS lifted_by,
                \(note)::text AS lift_note
            FROM suppression
            ORDER BY contact = \(contact) DESC LIMIT 1
            """
        }

        static func decode(_ row: Row) throws -> Suppression { try Suppression(lifted: row) }
    }
}
