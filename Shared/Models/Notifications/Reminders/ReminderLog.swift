/// A deadline and the reminders of it so far.
public struct ReminderLog: Codable, Sendable, Equatable {
    public let deadline: Deadline
    public let reminders: [Reminder]
}
