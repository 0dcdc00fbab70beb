/// Shows a deadline, its ladder of reminders, and who was reminded so far.
public struct ShowReminders: Request {
    public typealias Answer = ReminderLog

    public static let definition = define(
        "notifications.reminders.show", .query, for: .participants, .get("/deadlines/{kind}/{object}"))

    public let kind: DeadlineKind
    public let object: DeadlineID
}
