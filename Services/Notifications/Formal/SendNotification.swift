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
                sent_by = \(unit.actor.subject)
            WHERE id = \(draft.id)
            """)
        try await record(plan, in: unit)
        let urgency = request.urgency.map { (reason: $0, by: unit.actor.subject) }
        try await DeliveryHold(event: plan.eventID, now: unit.now, urgency: urgency).apply(in: unit)
        try unit.tell(
            NotificationIssued(
                notification: draft.id, number: number, reference: draft.reference, kind: draft.kind,
                subject: try plan.original.subject, actionRequiredBy: draft.actionRequiredBy,
                refersTo: draft.refersTo, recipients: plan.list.entries.count),
            about: Subject(draft.id), reason: request.urgency?.rawValue)
        return FormalNotification(
            id: draft.id, state: .sent, number: number, reference: draft.reference, kind: draft.kind, to: draft.to,
            cc: draft.cc, wordings: draft.wordings, actionRequiredBy: draft.actionRequiredBy, refersTo: draft.refersTo,
            about: draft.about, draftedAt: draft.draftedAt, draftedBy: draft.draftedBy, sentAt: unit.now,
            sentBy: unit.actor.subject)
    }

    /// The snapshot, the inboxes and the ledger, some hundreds at a time: the memory it takes does not grow with them.
    @Reactor private func record(_ plan: NotificationPlan, in unit: UnitOfWork) async throws {
        let size = 500
        let snapshot = plan.recipients
        for start in stride(from: 0, to: snapshot.count, by: size) {
            let entries = plan.list.entries[start..<min(start + size, snapshot.count)]
            _ = try await unit.execute(plan.snapshot(of: snapshot[start..<min(start + size, snapshot.count)]))
            _ = try await unit.execute(try plan.deliveries(to: entries.filter(\.isMailed), sender))
        }
        for blocked in plan.list.blocked { unit.enqueue(plan.snapshot(of: blocked)) }
        var inboxes: Set<String> = []
        for entry in plan.list.entries {
            let inbox = entry.addressee.party?.rawValue ?? entry.addressee.name.rawValue
            if inboxes.insert(inbox).inserted { unit.enqueue(try plan.item(inbox, entry, at: unit.now)) }
        }
        if let alarm = try plan.alarm(at: unit.now) { unit.enqueue(alarm) }
    }
}
