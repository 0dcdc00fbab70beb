/// Changes the days on which a deadline is reminded of, or restores the usual ones.
public struct ChangeLadder: Request {
    public typealias Answer = ReminderLog

    public static let definition = define(
        "notifications.ladders.change", .command, for: .secretariat, .post("/deadlines/{kind}/{object}/ladders")
    )

    public let kind: DeadlineKind
    public let object: DeadlineID
    /// Days before the deadline. Defaults to the usual ones; an empty list means no reminders.
    public let days: [ReminderDays]?
    public let reason: Prose
}

extension ChangeLadder: Limiting {
    public static let limits: [String: Limit] = ["days": .distinct(0...20)]
}
