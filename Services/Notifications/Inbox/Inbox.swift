internal import Localization
internal import Messaging
internal import Models
internal import Notices
internal import Postgres

/// What parties and offices find on the spot, beside mail.
enum Inbox {
    /// Something new in an inbox: each event once.
    struct Put {
        /// A party, or an office under its name.
        let inbox: String
        let event: String
        let type: EventType
        let subject: Line
        let text: Prose
        let about: ObjectPath
        let reason: Line
        let at: Instant
        /// What is put into words for each reader; nil for what was written down in words.
        let notice: Notice?
        let because: TextKey?

        /// In the words of people.
        init(
            _ inbox: String, event: String, type: EventType, subject: Line, text: Prose, about: ObjectPath,
            reason: Line,
            at instant: Instant
        ) {
            (self.inbox, self.event, self.type) = (inbox, event, type)
            (self.subject, self.text, self.about, self.reason) = (subject, text, about, reason)
            (at, notice, because) = (instant, nil, nil)
        }

        init(
            _ inbox: String, event: String, type: EventType, _ notice: Notice, _ because: TextKey, at instant: Instant
        ) {
            (self.inbox, self.event, self.type) = (inbox, event, type)
            (subject, text) = (notice.subject(in: .english), notice.text(in: .english))
            (about, reason) = (notice.about, notice.reason(because))
            (at, self.notice, self.because) = (instant, notice, because)
        }

        var statement: SQL {
            get throws {
                """
                INSERT INTO inbox_item
                    (id, recipient, event_id, event, subject, body, about, reason, told_at, notice, because)
                VALUES (\(InboxItemID.generate()), \(inbox), \(event), \(type.rawValue), \(subject), \(text), \(about),
                    \(reason), \(at), \(try notice.map { try JSONColumn($0) }), \(because?.rawValue))
                ON CONFLICT ON CONSTRAINT inbox_item_once DO NOTHING
                """
            }
        }
    }
}
