internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor

extension Undelivered {
    /// Writes to the contacts of the secretariat that nobody is reached at an address any more: once, since nothing is sent there
    /// after that.
    @Reactor func write(_ notice: Notice, event: String, in transaction: Transaction) async throws {
        let contacts = try await transaction.query(ContactsOfOffice(office: .secretariat, today: at.date))
        for contact in contacts {
            let id = DeliveryID.generate()
            transaction.enqueue(
                """
                INSERT INTO delivery (id, event_id, event, recipient, party, about, subject, body, reason, message_id,
                    state, queued_at, next_attempt_at, category, because, notice)
                VALUES (\(id), \(event), \(DeliveryBounced.type.rawValue), \(contact), \(Office.secretariat.recipient),
                    \(notice.about), \(notice.subject(in: .english)), \(notice.text(in: .english)),
                    \(TextKey.becauseSecretariat.englishReason), \(sender.messageID(of: id)), \(DeliveryState.queued),
                    now(), now(), \(MailCategory.required), \(TextKey.becauseSecretariat.rawValue),
                    \(try JSON.text(notice))::text::jsonb)
                ON CONFLICT ON CONSTRAINT delivery_once DO NOTHING
                """)
        }
        if !contacts.isEmpty { try await Holding(event: event, now: at).apply(in: transaction) }
    }
}
