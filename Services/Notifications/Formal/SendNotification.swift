internal import Mail
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Numbers a notification and queues it, if it is still what was confirmed.
struct SendFormal {
    let sender: MailSender

    @Reactor func callAsFunction(
        _ request: SendNotification, _ unit: UnitOfWork
    ) async throws -> FormalNotification {
        let draft = try await LockNotification(id: request.notification).draft(in: unit)
        let year = unit.now.date.year
        unit.enqueue("INSERT INTO notification_year (year, last) VALUES (\(year), 0) ON CONFLICT (year) DO NOTHING")
        let last = try await unit.first(LastNumber(year: year, isLocked: true))
        let number = try LastNumber.next(after: last, in: year)
        let plan = try await NotificationPlan(draft, number: number, sender: sender, reading: unit)
        guard try plan.preview().digest == request.confirmation else {
            throw Rejection(
                .conflict,
                detail: "What would be sent, or to whom, is not what was confirmed: look at the preview again.",
                fields: [FieldProblem(field: "confirmation", detail: "is not the digest of the preview of now")])
        }
        guard plan.list.entries.contains(where: { $0.recipientClass == .to }) else {
            throw Rejection.invalid("to", "reaches nobody")
        }
        unit.enqueue("UPDATE notification_year SET last = \(number.place) WHERE year = \(year)")
        unit.enqueue(
            """
            UPDATE notification SET state = 'sent', number = \(number), sent_at = \(unit.now),
                sent_by = \(try unit.actor.signature)
            WHERE id = \(draft.id)
            """)
        try record(plan, in: unit)
        let urgency = try request.urgency.map { (reason: $0, by: try unit.actor.signature) }
        try await Holding(event: plan.eventID, now: unit.now, urgency: urgency).apply(in: unit)
        try unit.tell(
            NotificationIssued(
                notification: draft.id, number: number, reference: draft.reference, kind: draft.kind,
                subject: try plan.original.subject, actionRequiredBy: draft.actionRequiredBy,
                refersTo: draft.refersTo, recipients: plan.list.entries.count),
            about: "notification:\(draft.id)", reason: request.urgency?.rawValue)
        return FormalNotification(
            id: draft.id, state: .sent, number: number, reference: draft.reference, kind: draft.kind, to: draft.to,
            cc: draft.cc, wordings: draft.wordings, actionRequiredBy: draft.actionRequiredBy, refersTo: draft.refersTo,
            about: draft.about, draftedAt: draft.draftedAt, sentAt: unit.now)
    }

    /// The snapshot, the inboxes and the ledger.
    @Reactor private func record(_ plan: NotificationPlan, in unit: UnitOfWork) throws {
        for recipient in plan.recipients { unit.enqueue(plan.snapshot(of: recipient)) }
        for blocked in plan.list.blocked { unit.enqueue(plan.snapshot(of: blocked)) }
        var inboxes: Set<String> = []
        for entry in plan.list.entries {
            let inbox = entry.addressee.party?.rawValue ?? entry.addressee.name.rawValue
            if inboxes.insert(inbox).inserted { unit.enqueue(try plan.item(inbox, entry, at: unit.now)) }
            if let delivery = try plan.delivery(entry, sender) { unit.enqueue(delivery) }
        }
    }
}

extension NotificationPlan {
    fileprivate var original: NotificationWording {
        get throws {
            guard let original = notification.wordings.first else { throw Fault("a notification without a wording") }
            return original
        }
    }

    fileprivate func snapshot(of recipient: NotificationRecipient) -> SQL {
        """
        INSERT INTO notification_recipient (notification, recipient, party, region, class, reasons, language, channels)
        VALUES (\(notification.id), \(recipient.recipient), \(recipient.party), \(recipient.region),
            \(recipient.recipientClass), \(recipient.reasons), \(recipient.language), \(recipient.channels))
        """
    }

    fileprivate func snapshot(of blocked: BlockedRecipient) -> SQL {
        """
        INSERT INTO notification_blocked (notification, recipient, party, why)
        VALUES (\(notification.id), \(blocked.recipient), \(blocked.party), \(blocked.why))
        ON CONFLICT DO NOTHING
        """
    }

    /// One a party, in the language of the first of its contacts.
    fileprivate func item(_ inbox: String, _ entry: RecipientList.Entry, at instant: Instant) throws -> SQL {
        let wording = try wording(for: entry.language)
        return """
            INSERT INTO inbox_item (id, recipient, event_id, event, subject, body, about, reason, told_at)
            VALUES (\(InboxItemID.generate()), \(inbox), \(eventID), \(NotificationIssued.type.rawValue),
                \(Line(cutting: "[\(number)] \(wording.subject)")), \(wording.body), \(about), \(reason(entry)),
                \(instant))
            ON CONFLICT ON CONSTRAINT inbox_item_once DO NOTHING
            """
    }

    /// nil for those who have no address.
    fileprivate func delivery(_ entry: RecipientList.Entry, _ sender: MailSender) throws -> SQL? {
        guard case .contact(let contact, let party) = entry.addressee else { return nil }
        let id = DeliveryID.generate()
        let content = try content(for: entry.language, entry)
        let category: MailCategory = notification.kind == .formal ? .formal : .information
        return """
            INSERT INTO delivery (id, event_id, event, recipient, party, kind, about, subject, body, reason, message_id,
                state, queued_at, next_attempt_at, category, content, notification, refers_to)
            VALUES (\(id), \(eventID), \(NotificationIssued.type.rawValue), \(contact), \(party), 'formal', \(about),
                \(content.subject), \(try wording(for: entry.language).body), \(reason(entry)),
                \(sender.messageID(of: id)), \(DeliveryState.queued), now(), now(), \(category),
                \(try JSON.text(content))::text::jsonb, \(notification.id),
                \(notification.refersTo.map { Line(cutting: "notifications/\($0)") }))
            ON CONFLICT ON CONSTRAINT delivery_once DO NOTHING
            """
    }

    fileprivate var eventID: String { "notification:\(number)" }
    private var about: Line { Line(cutting: "notifications/\(number)") }

    private func reason(_ entry: RecipientList.Entry) -> Line {
        Line(cutting: entry.groups.map(\.description).joined(separator: "; "))
    }
}
