internal import Messaging
internal import Models
internal import Postgres

/// What a link opens in another service, which knows whether it is still open, and the language of its mail.
struct LinkedObject: Statement {
    let secret: LinkSecret
    let purpose: LinkPurpose
    let now: Instant

    var sql: SQL {
        """
        SELECT about, language FROM mail_link
        WHERE digest = \(secret.digest) AND purpose = \(purpose) AND expires_at > \(now)
        """
    }

    static func decode(_ row: Row) throws -> (about: ObjectPath, language: LanguageTag) {
        try (row.about, row.language)
    }
}
