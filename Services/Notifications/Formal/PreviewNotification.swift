internal import Mail
internal import Messaging
internal import Models
internal import Reactor

/// Shows what sending would do, and does nothing.
struct PreviewFormal {
    let sender: MailSender

    @Reactor func callAsFunction(
        _ request: PreviewNotification, _ context: QueryContext
    ) async throws -> NotificationPreview {
        guard let draft = try await context.first(FindNotification(name: request.notification.rawValue)) else {
            throw Rejection.notFound("notification", request.notification)
        }
        guard draft.state == .draft else {
            throw Rejection(.transitionRefused, detail: "The notification is \(word: draft.state).")
        }
        let year = context.now.date.year
        let last = try await context.first(LastNumber(year: year, isLocked: false))
        let number = try LastNumber.next(after: last, in: year)
        let plan = try await NotificationPlan(draft, number: number, sender: sender, reading: context)
        return try plan.preview(after: request.after)
    }
}
