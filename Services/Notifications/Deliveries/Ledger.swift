internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres

/// The statements of the send ledger.
enum Ledger {
    struct Leased: Sendable {
        let id: DeliveryID
        let event: MessageID?
        let recipient: ContactID
        let party: PartyID
        let about: ObjectPath
        let subject: Line
        let body: Prose
        let reason: Line
        let messageID: String
        /// This one included.
        let attempts: Int
        /// Which one it is: no other has the number.
        let lease: Int
        let queuedAt: Instant
        let category: MailCategory
        /// The key of the reason, where it has one.
        let because: String?
        /// Ready but for its links; nil for what is put together when it leaves.
        let content: MailContent?
        let notification: NotificationID?
        /// The object of an earlier mail that it goes back to.
        let refersTo: ObjectPath?
        /// Stands in the envelope.
        let bounceKey: String
        /// What it tells of, in no language yet.
        let notice: Notice?
        /// Whether it goes to another address than the one on record.
        let isElsewhere: Bool
    }

    /// Takes the oldest that are due. Others who take at the same time get others.
    struct Lease: Statement {
        let limit: Int

        var sql: SQL {
            """
            UPDATE delivery SET state = 'sending', attempts = attempts + 1, lease = lease + 1,
                lease_until = now() + interval '2 minutes'
            WHERE id IN (
                SELECT id FROM delivery WHERE state = 'queued' AND next_attempt_at <= now()
                ORDER BY next_attempt_at LIMIT \(limit) FOR UPDATE SKIP LOCKED)
            RETURNING \(Leased.columns)
            """
        }

        static func decode(_ row: Row) throws -> Leased { try Leased(row) }
    }

    /// Settles leases that have run out: their process ended without a word whether the mail went out.
    static func expireLeases(resending: Bool) -> SQL {
        """
        UPDATE delivery SET state = \(resending ? DeliveryState.queued : .unsettled), lease_until = NULL,
            next_attempt_at = now(), error = 'The sender stopped while it was sending.'
        WHERE state = 'sending' AND lease_until < now()
        """
    }

    /// Nothing was tried: the attempt does not count.
    static func giveBack(_ letters: [Leased], waiting: Duration) -> SQL {
        """
        UPDATE delivery SET state = 'queued', attempts = attempts - 1, lease_until = NULL,
            next_attempt_at = now() + make_interval(secs => \(waiting / .seconds(1)))
        FROM unnest(\(letters.map(\.id))::text[], \(letters.map(\.lease))::bigint[]) AS given (id, lease)
        WHERE delivery.id = given.id AND delivery.lease = given.lease AND state = 'sending'
        """
    }

    /// Writes down what became of some attempts, unless somebody else has tried since, and says whose word it took. A mail
    /// that is to be tried again waits twice as long each time, an hour at most.
    struct Settle: Statement {
        let attempts: [(letter: Leased, outcome: MailOutcome)]

        var sql: SQL {
            let states = attempts.map { $0.outcome.state(afterAttempt: $0.letter.attempts).rawValue }
            let errors = attempts.map { $0.outcome.error.map { Line(cutting: $0).rawValue } ?? "" }
            let waits = attempts.map { min(3600, 10 << min($0.letter.attempts - 1, 9)) }
            return """
                UPDATE delivery SET state = given.state, lease_until = NULL, error = nullif(given.error, ''),
                    sent_to = CASE WHEN is_elsewhere THEN NULL ELSE
                        coalesce((SELECT address FROM contact_address WHERE contact = recipient), sent_to) END,
                    next_attempt_at = now() + make_interval(secs => given.wait),
                    settled_at = CASE WHEN given.state = 'queued' THEN NULL ELSE now() END
                FROM unnest(\(attempts.map(\.letter.id))::text[], \(states)::text[], \(errors)::text[],
                    \(waits)::bigint[], \(attempts.map(\.letter.lease))::bigint[])
                    AS given (id, state, error, wait, lease)
                WHERE delivery.id = given.id AND delivery.state = 'sending' AND delivery.lease = given.lease
                RETURNING delivery.id
                """
        }

        static func decode(_ row: Row) throws -> DeliveryID { try row.decode(DeliveryID.self) }
    }
}

extension Ledger.Leased {
    static var columns: SQL {
        """
        id, event_id, recipient, party, about, subject, body, reason, message_id, attempts, queued_at, category, because,
        content, notification, refers_to, bounce_key, notice, lease, is_elsewhere
        """
    }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, event: MessageID(rawValue: row.event_id), recipient: row.recipient, party: row.party,
            about: row.about, subject: row.subject, body: row.body, reason: row.reason, messageID: row.message_id,
            attempts: row.attempts, lease: row.lease, queuedAt: row.queued_at, category: row.category,
            because: row.because, content: row.json.content, notification: row.notification,
            refersTo: row.refers_to, bounceKey: row.bounce_key, notice: Notice(stored: row.notice),
            isElsewhere: row.is_elsewhere)
    }
}
