/// Gives a deadline a ladder of reminders of its own, or the usual one again.
public struct ChangeLadder: Request {
    public typealias Answer = ReminderLog

    public static let definition = define(
        "notifications.reminders.change-ladder", .command, for: .secretariat, .post("/deadlines/{kind}/{object}/ladder")
    )

    public let kind: DeadlineKind
    public let object: DeadlineID
    /// The usual ones where they are left out; none where the list is empty.
    public let days: [ReminderDays]?
    public let reason: Prose
}
