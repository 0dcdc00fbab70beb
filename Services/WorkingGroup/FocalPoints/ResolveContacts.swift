public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ResolveContacts: Query {
    public func answer(in context: QueryContext) async throws -> ContactList {
        ContactList(contacts: try await context.query(Select(contacts: contacts)))
    }

    private struct Select: Statement {
        let contacts: [ContactID]

        /// Who was erased is reached nowhere.
        var sql: SQL {
            """
            SELECT id, name, email, language, zone FROM focal_point
            WHERE id = ANY(\(contacts)) AND email IS NOT NULL
            UNION ALL SELECT id, name, email, language, zone FROM office_contact
            WHERE id = ANY(\(contacts)) AND email IS NOT NULL
            UNION ALL (SELECT DISTINCT ON (person) person, name, email, \(LanguageTag.english), \(TimeZoneName.utc)
                FROM delegate WHERE person = ANY(\(contacts)) AND email IS NOT NULL
                    AND NOT EXISTS (SELECT FROM focal_point WHERE id = person)
                    AND NOT EXISTS (SELECT FROM office_contact WHERE id = person)
                ORDER BY person, credentials = \(CredentialsState.accepted) DESC, decided_at DESC NULLS LAST, id DESC)
            """
        }

        static func decode(_ row: Row) throws -> ContactDetails {
            try ContactDetails(id: row.id, name: row.name, email: row.email, language: row.language, zone: row.zone)
        }
    }
}
