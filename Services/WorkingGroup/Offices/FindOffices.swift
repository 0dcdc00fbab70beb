public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension FindOffices: Query {
    public func answer(in context: QueryContext) async throws -> HeldOffices {
        HeldOffices(
            offices: try await context.query(Select(given: self, today: context.now.date)),
            addressSince: try await context.first(AddressSince(actor: actor)) ?? nil)
    }

    /// When somebody last changed the address of their own entry.
    private struct AddressSince: Statement {
        let actor: ActorID?

        var sql: SQL {
            """
            SELECT max(address_since) FROM (
                SELECT address_since FROM focal_point WHERE id = \(actor)
                UNION ALL SELECT address_since FROM office_contact WHERE id = \(actor)
                UNION ALL SELECT address_since FROM delegate WHERE person = \(actor)) AS known
            """
        }

        static func decode(_ row: Row) throws -> Instant? { try row.decode(Instant?.self) }
    }

    /// Offices that are held today by whoever is reached at an address: capitals make no other one.
    ///
    /// An id leads to the address of its own entry and to no other: what others have entered under the same id, on a delegation
    /// for one, is nobody's address before its credentials count.
    private struct Select: Statement {
        let given: FindOffices
        let today: CalendarDate

        var sql: SQL {
            """
            WITH counting AS (
                SELECT DISTINCT ON (delegate.party, person) person, delegate.party, name, lower(email) AS email
                FROM delegate JOIN speaking_term ON actor = person AND speaking_term.party = delegate.party
                    AND speaking_right = \(SpeakingRight.delegate)
                WHERE email IS NOT NULL AND credentials = \(CredentialsState.accepted)
                    AND NOT EXISTS (SELECT FROM focal_point WHERE id = person)
                    AND NOT EXISTS (SELECT FROM office_contact WHERE id = person)
                ORDER BY delegate.party, person, decided_at DESC, delegate.id DESC
            ), asked AS (
                SELECT lower(\(given.email)) AS email
                UNION SELECT lower(email) FROM focal_point WHERE id = \(given.actor)
                UNION SELECT lower(email) FROM office_contact WHERE id = \(given.actor)
                UNION SELECT email FROM counting WHERE person = \(given.actor))
            SELECT focal_point.id AS actor,
                CASE WHEN kind = ANY(\(PartyKind.observing)) THEN \(Role.observer) ELSE \(Role.focalPoint) END AS role, party,
                role = \(ContactRole.alternate) AS is_alternate, NULL AS unit, NULL AS unit_name, focal_point.name,
                language, zone
            FROM focal_point JOIN party ON party.id = focal_point.party WHERE lower(email) IN (SELECT email FROM asked)
                AND valid_from <= \(today) AND (valid_to IS NULL OR valid_to >= \(today))
            UNION ALL
            SELECT office_contact.id, office_term.role, NULL, false, unit, secretariat_unit.name, office_contact.name,
                language, zone
            FROM office_contact JOIN office_term ON office_term.actor = office_contact.id
                LEFT JOIN secretariat_unit ON secretariat_unit.id = unit
            WHERE lower(email) IN (SELECT email FROM asked)
                AND office_term.valid_from <= \(today)
                AND (office_term.valid_to IS NULL OR office_term.valid_to >= \(today))
            UNION ALL
            SELECT person, \(Role.delegate), party, false, NULL, NULL, name, \(LanguageTag.english), \(TimeZoneName.utc)
            FROM counting WHERE email IN (SELECT email FROM asked)
            ORDER BY role, party, actor
            """
        }

        static func decode(_ row: Row) throws -> HeldOffice {
            let (unit, unitName): (PartyID?, Line?) = try (row.unit, row.unit_name)
            return try HeldOffice(
                actor: row.actor, role: row.role, party: row.party,
                unit: unit.flatMap { id in unitName.map { SecretariatUnit(id: id, name: $0) } },
                isAlternate: row.is_alternate, name: row.name, language: row.language, zone: row.zone)
        }
    }
}
