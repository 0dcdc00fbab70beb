/// Gives a deadline a ladder of its own.
public struct ChangeLadder: Request {
    public typealias Answer = ReminderLog

    public static let definition = RequestDefinition(
        "notifications.reminders.change-ladder", .command, for: .secretariat,
        .post("/deadlines/{kind}/{object}/ladder"),
        "Gives a deadline a ladder of reminders of its own, or the usual one again.")

    public let kind: DeadlineKind
    public let object: DeadlineID
    /// The usual ones where they are left out; none where the list is empty.
    public let days: [ReminderDays]?
    public let reason: Prose

    public init(kind: DeadlineKind, object: DeadlineID, days: [ReminderDays]? = nil, reason: Prose) {
        self.kind = kind
        self.object = object
        self.days = days
        self.reason = reason
    }
}
