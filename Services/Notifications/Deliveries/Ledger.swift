internal import Mail
internal import Messaging
internal import Models
internal import Postgres

/// The statements of the send ledger.
enum Ledger {
    struct Leased: Sendable {
        let id: DeliveryID
        let event: MessageID?
        let recipient: ContactID
        let party: PartyID
        let about: Line
        let subject: Line
        let body: Prose
        let reason: Line
        let messageID: String
        /// This one included.
        let attempts: Int
        let queuedAt: Instant
        let category: MailCategory
        /// The key of the reason, where it has one.
        let because: String?
        /// Ready but for its links; nil for what is put together when it leaves.
        let content: MailContent?
        let notification: NotificationID?
        /// The object of an earlier mail that it goes back to.
        let refersTo: Line?
    }

    /// Takes the oldest that are due. Others who take at the same time get others.
    struct Lease: Statement {
        let limit: Int

        var sql: SQL {
            """
            UPDATE delivery SET state = 'sending', attempts = attempts + 1, lease_until = now() + interval '2 minutes'
            WHERE id IN (
                SELECT id FROM delivery WHERE state = 'queued' AND next_attempt_at <= now()
                ORDER BY next_attempt_at LIMIT \(limit) FOR UPDATE SKIP LOCKED)
            RETURNING id, event_id, recipient, party, about, subject, body, reason, message_id, attempts, queued_at,
                category, because, content::text, notification, refers_to
            """
        }

        static func decode(_ row: Row) throws -> Leased {
            let (
                id, event, recipient, party, about, subject, body, reason, messageID, attempts, queuedAt, category,
                because, content, notification, refersTo
            ) = try row.decode(
                DeliveryID.self, String.self, ContactID.self, PartyID.self, Line.self, Line.self, Prose.self,
                Line.self, String.self, Int.self, Instant.self, MailCategory.self, String?.self, String?.self,
                NotificationID?.self, Line?.self)
            return Leased(
                id: id, event: MessageID(rawValue: event), recipient: recipient, party: party, about: about,
                subject: subject, body: body, reason: reason, messageID: messageID, attempts: attempts,
                queuedAt: queuedAt, category: category, because: because,
                content: try content.map { try JSON.decode(MailContent.self, from: $0) }, notification: notification,
                refersTo: refersTo)
        }
    }

    /// Whoever leased these is gone, and left no word whether the mail went out.
    static func expireLeases(resending: Bool) -> SQL {
        """
        UPDATE delivery SET state = \(resending ? DeliveryState.queued : .unsettled), lease_until = NULL,
            next_attempt_at = now(), error = 'The sender stopped while it was sending.'
        WHERE state = 'sending' AND lease_until < now()
        """
    }

    /// Nothing was tried: the attempt does not count.
    static func postpone(_ id: DeliveryID) -> SQL {
        """
        UPDATE delivery SET state = 'queued', attempts = attempts - 1, lease_until = NULL,
            next_attempt_at = now() + interval '2 seconds'
        WHERE id = \(id) AND state = 'sending'
        """
    }

    /// Writes down what became of an attempt, unless somebody else has tried since. A mail that is to be tried again
    /// waits twice as long each time, an hour at most.
    static func settle(_ letter: Leased, _ state: DeliveryState, _ error: String?) -> SQL {
        let seconds = Int32(min(3600, 10 << min(letter.attempts - 1, 9)))
        return """
            UPDATE delivery SET state = \(state), lease_until = NULL, error = \(error.map { Line(cutting: $0) }),
                next_attempt_at = now() + make_interval(secs => \(Double(seconds))),
                settled_at = CASE WHEN \(state == .queued) THEN NULL ELSE now() END
            WHERE id = \(letter.id) AND state = 'sending' AND attempts = \(letter.attempts)
            """
    }
}
