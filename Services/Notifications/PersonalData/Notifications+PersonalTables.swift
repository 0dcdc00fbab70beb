internal import Models
internal import Postgres
public import ServiceKit

extension Notifications {
    /// How and when somebody is written to, and what was. Addresses stand here as seals alone.
    public static var personalTables: [PersonalTable] {
        terms + settings + mails + [
            PersonalTable(
                "acknowledgement", key: "lpad(place::text, 20, '0')",
                shown: ["notification", "answer", "note", "answered_at", "is_by_link"], kept: .asLongAsTheRecord,
                erasure: .impersonal
            ) { "recipient = \($0) OR answered_by = \($0)" },
            PersonalTable(
                "notification_recipient", of: "recipient", key: "notification",
                shown: ["notification", "party", "class", "language", "channels"], kept: .asLongAsTheRecord,
                erasure: .impersonal),
        ]
    }

    /// Copies of the register: whom to write to.
    private static var terms: [PersonalTable] {
        [
            PersonalTable(
                "contact", of: "id", key: "id", shown: ["party", "valid_from", "valid_to", "language", "zone"],
                kept: .asLongAsTheRecord, erasure: .replaced("language = NULL, zone = NULL")),
            PersonalTable(
                "alternate", of: "id", key: "id", shown: ["party", "valid_from", "valid_to", "language", "zone"],
                kept: .asLongAsTheRecord, erasure: .replaced("language = NULL, zone = NULL")),
            PersonalTable(
                "office_contact", of: "id", key: "id", shown: ["office", "valid_from", "valid_to", "language"],
                kept: .asLongAsTheRecord, erasure: .replaced("language = 'en'")),
        ]
    }

    private static var settings: [PersonalTable] {
        [
            PersonalTable(
                "contact_address", of: "contact", key: "contact", shown: ["contact"], kept: .asLongAsTheRecord,
                erasure: .deleted),
            PersonalTable(
                "preference", of: "contact", key: "party",
                shown: [
                    "party", "zone", "language", "quiet_from", "quiet_until", "quiet_days", "required", "updates",
                    "followed", "digest_at", "digest_on", "changed_at",
                ], kept: .asLongAsTheRecord, erasure: .deleted),
            PersonalTable(
                "subscription", of: "contact", key: "category",
                shown: ["category", "is_subscribed", "changed_at", "is_by_link"], kept: .asLongAsTheRecord,
                erasure: .deleted),
            PersonalTable(
                "follow", of: "follower", key: "object",
                shown: ["object", "kind", "number", "title", "party", "followed_at"], kept: .asLongAsTheRecord,
                erasure: .deleted),
            PersonalTable(
                "inbox_item", key: "id", shown: ["event", "subject", "reason", "told_at", "read_at"],
                kept: .asLongAsTheRecord, erasure: .deleted
            ) { "recipient = \(PersonalInbox.name(of: $0))" },
            PersonalTable(
                "feed", of: "owner", key: "id",
                shown: ["id", "kind", "language", "party", "inboxes", "created_at", "rotated_at", "revoked_at"],
                kept: .asLongAsTheRecord, erasure: .replaced("revoked_at = coalesce(revoked_at, now())")),
            PersonalTable(
                "mail_link", of: "contact", key: "digest", shown: ["purpose", "subject", "expires_at"],
                kept: .untilItEnds, erasure: .deleted),
            PersonalTable(
                "suppression", of: "contact", key: "contact", shown: ["reason", "note", "since"],
                kept: .asLongAsTheRecord,
                erasure: .replaced("address = NULL, note = 'Erased with the person.'")),
            PersonalTable(
                "lifted_suppression", of: "contact", key: "lpad(place::text, 20, '0')",
                shown: ["reason", "note", "since", "lifted_at", "lift_note"], kept: .asLongAsTheRecord,
                erasure: .replaced("note = 'Erased with the person.', lift_note = 'Erased with the person.'")),
        ]
    }

    /// What was sent, and what came back.
    private static var mails: [PersonalTable] {
        [
            PersonalTable(
                "delivery", of: "recipient", key: "id",
                shown: ["id", "event", "subject", "state", "error", "queued_at", "settled_at"],
                kept: .asLongAsTheRecord,
                erasure: .replaced(
                    """
                    sent_to = NULL, body = 'Erased with the person.', content = NULL,
                    error = CASE WHEN error IS NULL THEN NULL ELSE 'Erased with the person.' END
                    """)),
            PersonalTable(
                "bounce", key: "id", shown: ["kind", "status", "diagnostic", "read_at"], kept: .asLongAsTheRecord,
                erasure: .replaced("diagnostic = NULL")
            ) { "delivery IN (SELECT id FROM delivery WHERE recipient = \($0))" },
            PersonalTable(
                "urgent_override", of: "recipient", key: "lpad(place::text, 20, '0')",
                shown: ["delivery", "reason", "overridden_at"], kept: .asLongAsTheRecord, erasure: .impersonal),
            PersonalTable(
                "digest", of: "contact", key: "delivery", shown: ["frequency", "opened_at", "closed_at", "items"],
                kept: .asLongAsTheRecord, erasure: .impersonal),
        ]
    }
}
