/// Shows who was reminded of a deadline, and when it is next.
public struct ShowReminders: Request {
    public typealias Answer = ReminderLog

    public static let definition = RequestDefinition(
        "notifications.reminders.show", .query, for: .participants, .get("/deadlines/{kind}/{object}"),
        "Shows a deadline, its ladder of reminders, and who was reminded so far.")

    public let kind: DeadlineKind
    public let object: DeadlineID

    public init(kind: DeadlineKind, object: DeadlineID) {
        self.kind = kind
        self.object = object
    }
}
