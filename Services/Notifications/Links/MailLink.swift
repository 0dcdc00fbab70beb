internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres

/// A link as it is kept: by the digest of its secret, for one purpose, until it expires.
struct MailLink: Sendable {
    let secret: LinkSecret
    let purpose: LinkPurpose
    let letter: Ledger.Leased
    /// What is acted on; otherwise what the letter is about.
    var object: ObjectPath?
    let language: LanguageTag
    let expires: Instant

    /// For what a mail asks for half a year, which is longer than any of it; for a way in, and for a change of address, as long
    /// as it is open. By a mail to an address that was left the change is put back within days: the register says until when.
    static func lifetime(for purpose: LinkPurpose, of letter: Ledger.Leased) -> Duration {
        switch purpose {
        case .acknowledge, .unsubscribe: .days(180)
        case .signIn: .seconds(15 * 60)
        case .formerAddress: letter.isElsewhere ? .days(8) : .days(1)
        case .newAddress: .days(1)
        // Beyond the deadline of what it acts on.
        case .act, .disown: .days(30)
        }
    }

    /// All of them by one statement.
    static func insert(_ links: [MailLink]) -> SQL {
        """
        INSERT INTO mail_link (digest, purpose, delivery, notification, contact, category, language, subject, about,
            expires_at)
        SELECT digest, purpose, delivery, nullif(notification, ''), contact, category, language, subject, about, expires_at
        FROM unnest(\(links.map(\.secret.digest)), \(links.map(\.purpose)), \(links.map(\.letter.id)),
            \(links.map { $0.letter.notification?.rawValue ?? "" }), \(links.map(\.letter.recipient)),
            \(links.map(\.letter.category)), \(links.map(\.language)), \(links.map(\.subject)),
            \(links.map { $0.object ?? $0.letter.about }), \(links.map(\.expires))) AS given (digest, purpose, delivery, notification,
                contact, category, language, subject, about, expires_at)
        """
    }

    /// Links by which nobody shall act any more, and beside which no new ones are sent before the address has changed.
    static func disowning(_ contact: ContactID, at now: Instant) -> SQL {
        """
        UPDATE mail_link SET disowned_at = \(now)
        WHERE contact = \(contact) AND purpose = ANY(\([LinkPurpose.act, .disown])) AND disowned_at IS NULL
        """
    }

    /// Links by which somebody acts who is signed out of everything.
    static func forgettingActs(of contact: ContactID) -> SQL {
        "DELETE FROM mail_link WHERE contact = \(contact) AND purpose = \(LinkPurpose.act)"
    }

    /// Links that went to an address which was wrong open nothing any more.
    static func forgetting(_ contact: ContactID) -> SQL { "DELETE FROM mail_link WHERE contact = \(contact)" }

    /// What an address that was left opened before, but for that by which earlier changes are put back.
    ///
    /// - Parameter change: by which it was left.
    static func forgetting(_ contact: ContactID, butFormerAddressesOfOthersThan change: AddressChangeID?) -> SQL {
        guard let change else { return forgetting(contact) }
        return "\(forgettingButFormerAddresses(contact)) OR contact = \(contact) AND about = \(ObjectPath(change))"
    }

    /// What is left, the register knows to be good or over.
    static func forgettingButFormerAddresses(_ contact: ContactID) -> SQL {
        "DELETE FROM mail_link WHERE contact = \(contact) AND purpose <> \(LinkPurpose.formerAddress)"
    }

    private var subject: Line { letter.notice?.subject(in: language) ?? letter.subject }
}

/// A link that is still valid, by its secret: until it expires, or whom it was sent to has left the office.
struct FindLink: Statement {
    let secret: LinkSecret
    let purpose: LinkPurpose
    let now: Instant

    struct Output: Sendable {
        let notification: NotificationID?
        let number: NotificationNumber?
        let contact: ContactID
        let party: PartyID?
        let category: MailCategory
        let language: LanguageTag
        let subject: Line
        let expires: Instant
        let answer: AcknowledgementAnswer?
        /// What was said beside the answer.
        let note: Line?
        let isSubscribed: Bool

        func contents(_ purpose: LinkPurpose, done: Line?, note: Line? = nil) -> LinkContents {
            LinkContents(
                purpose: purpose, language: language, subject: subject, number: number, done: done, note: note,
                expires: expires)
        }
    }

    var sql: SQL {
        """
        SELECT link.notification, number, contact,
            (SELECT party FROM notification_recipient reached
                WHERE reached.notification = link.notification AND reached.recipient = link.contact) AS party,
            category, language, subject, expires_at, given.answer, given.note,
            coalesce((SELECT is_subscribed FROM subscription WHERE subscription.contact = link.contact
                AND subscription.category = link.category), true) AS is_subscribed
        FROM mail_link link LEFT JOIN notification ON notification.id = link.notification
            LEFT JOIN LATERAL (
                SELECT answer, note FROM acknowledgement
                WHERE acknowledgement.notification = link.notification AND acknowledgement.recipient = link.contact
                ORDER BY place DESC LIMIT 1) AS given ON true
        WHERE digest = \(secret.digest) AND purpose = \(purpose) AND expires_at > \(now)
            AND NOT EXISTS (\(ContactsOutOfOffice(contacts: "ARRAY[link.contact]", today: now.date).sql))
        """
    }

    static func decode(_ row: Row) throws -> Output {
        try Output(
            notification: row.notification, number: row.number, contact: row.contact, party: row.party,
            category: row.category, language: row.language, subject: row.subject, expires: row.expires_at,
            answer: row.answer, note: row.note, isSubscribed: row.is_subscribed)
    }

    /// What was never there, what has expired and what is for something else are told in the same words.
    static var refusal: Rejection { Rejection(.notFound, detail: "The link is not valid, or not any more.") }
}
