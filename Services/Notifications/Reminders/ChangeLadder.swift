public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ChangeLadder: Command {
    public func perform(in unit: UnitOfWork) async throws -> ReminderLog {
        guard try await unit.first(FindDeadline(kind: kind, object: object, isLocked: true)) != nil else {
            throw Rejection.notFound("\(word: kind)", object)
        }
        let steps = days?.sorted { $0.rawValue > $1.rawValue }
        // A step that lies behind is not made up for because somebody adds it.
        unit.enqueue(
            """
            UPDATE deadline SET days = \(steps), since = greatest(since, \(unit.now)), next_step_at = \(unit.now)
            WHERE kind = \(kind) AND object = \(object)
            """)
        guard let changed = try await unit.first(FindDeadline(kind: kind, object: object)) else {
            throw Fault("a deadline vanished")
        }
        try unit.tell(
            LadderChanged(kind: kind, object: object, days: changed.days, reason: reason),
            about: Subject(deadlineOf: kind, object), reason: reason.rawValue)
        return ReminderLog(
            deadline: changed.deadline, reminders: try await unit.query(RemindersOf(kind: kind, object: object)))
    }
}
