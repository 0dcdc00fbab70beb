internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres

extension Ledger {
    /// Why a mail stands in the ledger.
    enum Kind: String {
        case notification, reminder, digest, formal, alternate
    }

    /// A mail that is to leave: an event, a recipient and a kind once.
    struct Queue {
        let id = DeliveryID.generate()
        let event: String
        let type: EventType
        let recipient: ContactID
        let party: PartyID
        var kind = Kind.notification
        let category: MailCategory
        let because: TextKey
        /// For lists of the ledger, in English.
        let subject: Line
        let body: Prose
        let about: ObjectPath
        let notice: Notice?
        /// Ready but for its links; nil for what is put into words when it leaves.
        let content: MailContent?
        /// Whether it is for its recipient alone.
        var isPersonal = false
        /// Whether it goes to another address than the one on record: what becomes of it says nothing of that one.
        var isElsewhere = false
        /// Why it does not leave at all.
        var refusal: Line?

        init(
            event: String, type: EventType, to recipient: ContactID, of party: PartyID, _ category: MailCategory,
            _ notice: Notice, _ because: TextKey
        ) {
            (self.event, self.type, self.recipient, self.party) = (event, type, recipient, party)
            (self.category, self.because, self.notice, content) = (category, because, notice, nil)
            (subject, body) = (notice.subject(in: .english), notice.text(in: .english))
            about = notice.about
        }

        /// A mail that is ready.
        init(
            event: String, type: EventType, to recipient: ContactID, of party: PartyID, _ category: MailCategory,
            _ content: MailContent, body: Prose, about: ObjectPath, _ because: TextKey
        ) {
            (self.event, self.type, self.recipient, self.party) = (event, type, recipient, party)
            (self.category, self.because, notice, self.content) = (category, because, nil, content)
            (subject, self.body, self.about) = (content.subject, body, about)
        }

        func statement(from sender: MailSender) throws -> SQL {
            Ledger.insert(
                """
                VALUES (\(id), \(event), \(type.rawValue), \(recipient), \(party), \(kind.rawValue), \(about),
                    \(subject), \(body), \(notice?.reason(because) ?? because.englishReason), \(sender.messageID(of: id)),
                    \(refusal == nil ? DeliveryState.queued : .suppressed), now(), now(), \(category),
                    \(because.rawValue), \(try content.map { try JSONColumn($0) }),
                    \(try notice.map { try JSONColumn($0) }), NULL, NULL, \(isPersonal), \(isElsewhere), \(refusal),
                    CASE WHEN \(refusal == nil) THEN NULL ELSE now() END)
                """)
        }
    }

    /// Puts mails into the ledger.
    ///
    /// - Parameter rows: `VALUES` or a `SELECT`, in the order of the columns below.
    static func insert(_ rows: SQL) -> SQL {
        """
        INSERT INTO delivery (id, event_id, event, recipient, party, kind, about, subject, body, reason, message_id,
            state, queued_at, next_attempt_at, category, because, content, notice, notification, refers_to, is_personal,
            is_elsewhere, error, settled_at)
        \(rows)
        ON CONFLICT ON CONSTRAINT delivery_once DO NOTHING
        """
    }
}
