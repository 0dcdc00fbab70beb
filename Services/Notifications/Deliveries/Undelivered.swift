internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor

/// What follows from a mail that did not reach its recipient and will not: the secretariat is alarmed in its inbox, and by mail
/// where an address of a party is dead; so are the co-chairs where nobody else reads for the party. The alternates are written
/// to, each once. An office hears of its own mail in the inbox alone, so that nothing can come round.
struct Undelivered: Sendable {
    let delivery: DeliveryID
    let error: String
    /// RFC 3463.
    let status: String?
    let at: Instant
    let sender: MailSender

    /// Tells the secretariat of a report about a mail that may have arrived nevertheless, once per mail.
    @Reactor func tell(_ subject: TextKey, _ text: TextKey, in transaction: Transaction) async throws {
        guard let letter = try await transaction.first(Find(delivery: delivery)) else { return }
        let notice = notice(letter, subject, text, [])
        transaction.enqueue(
            try alarm(.secretariat, notice, id: "bounce:\(delivery)/\(letter.lease)/\(subject.rawValue)"))
    }

    @Reactor func follow(in transaction: Transaction) async throws {
        guard let letter = try await transaction.first(Find(delivery: delivery)) else { return }
        let isAtFault = BounceReport.isAddressAtFault(status: status)
        if isAtFault {
            transaction.enqueue(
                NewSuppression(
                    contact: letter.recipient, reason: .bounced, note: Line(cutting: error), delivery: delivery,
                    since: at, by: .system, address: letter.sentTo
                ).statement)
        }
        let others = try await transaction.query(Alternates(letter: letter, today: at.date))
        let isForOthers = !letter.category.isOptional && !letter.isPersonal
        let alternates = isForOthers ? others.filter { !$0.hasIt }.map(\.contact) : []
        for alternate in alternates { write(to: alternate, instead: letter, transaction) }
        // The contact may be reached elsewhere by now.
        let isDead = isAtFault && !letter.hasMoved
        try await alarm(letter, alternates, isAlone: others.isEmpty, isDead: isDead, transaction)
        try transaction.tell(
            DeliveryBounced(
                delivery: delivery, recipient: letter.recipient, party: letter.party, about: letter.about,
                status: status.map { Line(cutting: $0) }, alternates: alternates, isSuppressed: isDead),
            about: Subject(delivery), from: .service(.notifications))
    }

    /// - Parameter isAlone: whether nobody could stand in for the recipient.
    @Reactor private func alarm(
        _ letter: Find.Output, _ alternates: [ContactID], isAlone: Bool, isDead: Bool, _ transaction: Transaction
    ) async throws {
        let isOffice = Office.written.map(\.recipient).contains(letter.party)
        let others: Sentence? =
            switch (isAlone, alternates.count) {
            case (true, _): isOffice ? nil : Sentence(.bouncedNobody)
            case (false, 0): nil
            case (false, let count): Sentence(.bouncedAlternates, ["count": .number(count)])
            }
        let notice = notice(letter, .bouncedSubject, .bouncedText, [others])
        let event = "bounce:\(delivery)/\(letter.lease)"
        transaction.enqueue(try alarm(.secretariat, notice, id: event))
        guard isDead, !isOffice else { return }
        if isAlone { transaction.enqueue(try alarm(.coChairs, notice, id: event)) }
        try await write(
            notice, to: isAlone ? [.secretariat, .coChairs] : [.secretariat], event: event, in: transaction)
    }

    /// The same, to somebody else. What is formal gets a line in the snapshot, so that it can be answered.
    @Reactor private func write(to alternate: ContactID, instead letter: Find.Output, _ transaction: Transaction) {
        let id = DeliveryID.generate()
        let reason = Line(cutting: "Alternate: mail to \(letter.recipient) did not arrive.")
        transaction.enqueue(
            """
            INSERT INTO notification_recipient (notification, recipient, party, region, class, reasons, language, channels)
            SELECT notification, \(alternate), party, region, class, ARRAY[\(reason)], language, '{mail}'
            FROM notification_recipient WHERE notification = \(letter.notification) AND recipient = \(letter.recipient)
            ON CONFLICT DO NOTHING
            """)
        transaction.enqueue(
            Ledger.insert(
                """
                SELECT \(id), event_id, event, \(alternate), party, \(Ledger.Kind.alternate.rawValue), about, subject,
                    body, \(reason), \(sender.messageID(of: id)), 'queued', now(), now(), category,
                    \(TextKey.becauseAlternate.rawValue), content, notice, notification, refers_to, false, false, NULL, NULL
                FROM delivery WHERE id = \(delivery)
                """))
    }

    private func notice(
        _ letter: Find.Output, _ subject: TextKey, _ text: TextKey, _ others: [Sentence?]
    ) -> Notice {
        let values: [String: SentenceValue] = [
            "party": .text(letter.name), "recipient": .text(letter.recipient.rawValue), "error": .text(error),
            "message": .text(letter.messageID),
        ]
        return Notice(
            Sentence(subject, ["party": .text(letter.name)]), [[Sentence(text, values)], others],
            about: letter.about)
    }

    /// Nothing follows for a contact from mail to an address that is not the one on record.
    private struct Find: Statement {
        let delivery: DeliveryID

        struct Output: Sendable {
            let event: String
            let recipient: ContactID
            let party: PartyID
            let name: String
            let about: ObjectPath
            let messageID: String
            let category: MailCategory
            let notification: NotificationID?
            let isPersonal: Bool
            /// The digest of the address that it went to.
            let sentTo: ContentDigest?
            /// Whether the recipient is reached elsewhere by now.
            let hasMoved: Bool
            /// How often it has been taken up.
            let lease: Int
        }

        var sql: SQL {
            """
            SELECT event_id, recipient, party,
                coalesce((SELECT name FROM party known WHERE known.id = delivery.party), party) AS name, about, message_id, category, notification, is_personal, sent_to, lease, coalesce((
                    SELECT address <> sent_to FROM contact_address WHERE contact = delivery.recipient), false) AS has_moved
            FROM delivery WHERE id = \(delivery) AND NOT is_elsewhere FOR UPDATE
            """
        }

        static func decode(_ row: Row) throws -> Output {
            try Output(
                event: row.event_id, recipient: row.recipient, party: row.party, name: row.name, about: row.about,
                messageID: row.message_id, category: row.category, notification: row.notification,
                isPersonal: row.is_personal, sentTo: row.sent_to, hasMoved: row.has_moved, lease: row.lease)
        }
    }

    /// Others in office who are reached, and whether they were written to about the same. Mail about one delivery is tried at
    /// one time: the row of the delivery is locked.
    private struct Alternates: Statement {
        let letter: Find.Output
        let today: CalendarDate

        var sql: SQL {
            """
            SELECT id, EXISTS (SELECT FROM delivery
                WHERE event_id = \(letter.event) AND delivery.recipient = alternate.id)
            FROM alternate
            WHERE party = \(letter.party) AND id <> \(letter.recipient)
                AND valid_from <= \(today) AND (valid_to IS NULL OR valid_to >= \(today))
                AND NOT EXISTS (SELECT FROM suppression WHERE contact = alternate.id)
            ORDER BY id
            """
        }

        static func decode(_ row: Row) throws -> (contact: ContactID, hasIt: Bool) {
            try row.decode(ContactID.self, Bool.self)
        }
    }
}
