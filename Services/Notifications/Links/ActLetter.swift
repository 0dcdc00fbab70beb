internal import Messaging
internal import Models
internal import Postgres

/// A mail by whose link somebody acts, as long as the link is valid and they are in office.
struct ActLetter: Statement {
    let secret: LinkSecret
    /// What the link may be for.
    let purposes: [LinkPurpose]
    let now: Instant

    struct Output: Sendable {
        let letter: DeliveryID
        let contact: ContactID
        let party: PartyID
        /// What is acted on.
        let about: ObjectPath
        let language: LanguageTag
        let subject: Line
        let expires: Instant
        let isDisowned: Bool

        func contents(isDone: Bool = false) -> LinkContents {
            LinkContents(
                purpose: .disown, language: language, subject: subject, number: nil,
                done: isDone || isDisowned ? "disowned" : nil, note: nil,
                expires: expires)
        }
    }

    var sql: SQL {
        """
        SELECT delivery.id, contact, party, link.about, language, link.subject, expires_at,
            disowned_at IS NOT NULL AS is_disowned
        FROM mail_link link JOIN delivery ON delivery.id = link.delivery
        WHERE digest = \(secret.digest) AND purpose = ANY(\(purposes)) AND expires_at > \(now)
            AND NOT EXISTS (SELECT FROM suppression WHERE suppression.contact = link.contact)
            AND NOT EXISTS (\(ContactsOutOfOffice(contacts: "ARRAY[link.contact]", today: now.date).sql))
        """
    }

    static func decode(_ row: Row) throws -> Output {
        try Output(
            letter: row.id, contact: row.contact, party: row.party, about: row.about, language: row.language,
            subject: row.subject, expires: row.expires_at, isDisowned: row.is_disowned)
    }
}
