internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension SuppressContact {
    @Reactor func perform(in unit: UnitOfWork, seal: AddressSeal) async throws -> Suppression {
        guard try await unit.first(Known(contact: contact)) != nil else {
            throw Rejection.notFound("contact", contact)
        }
        _ = try await unit.execute(
            NewSuppression(
                contact: contact, reason: .decided, note: note, since: unit.now, by: unit.actor.subject,
                address: try await ContactAddresses.registered(contact, unit.bus, seal)
            ).statement)
        guard let suppression = try await unit.first(SuppressionOf(contacts: [contact])) else {
            throw Fault("a suppression vanished")
        }
        return suppression
    }

    private struct Known: Statement {
        let contact: ContactID

        var sql: SQL {
            "SELECT id FROM contact WHERE id = \(contact) UNION SELECT id FROM alternate WHERE id = \(contact)"
        }

        static func decode(_ row: Row) throws -> ContactID { try row.decode(ContactID.self) }
    }
}
