public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowReminders: Query {
    public func answer(in context: QueryContext) async throws -> ReminderLog {
        let actor = context.actor
        guard let row = try await context.first(FindDeadline(kind: kind, object: object)),
            row.owner.map({ actor.isSteering || actor.represents($0) }) ?? true
        else { throw Rejection.notFound("\(word: kind)", object) }
        let reminders = try await context.query(RemindersOf(kind: kind, object: object))
        // Who else was reminded, and so is silent, is not a party's business.
        return ReminderLog(
            deadline: row.deadline,
            reminders: reminders.map { step in
                Reminder(
                    round: step.round, days: step.days, at: step.at,
                    parties: step.parties.filter { actor.isSteering || actor.represents($0) })
            })
    }
}

struct FindDeadline: Statement {
    let kind: DeadlineKind
    let object: DeadlineID
    var isLocked = false

    var sql: SQL {
        """
        SELECT \(DeadlineRow.columns) FROM \(DeadlineRow.tables) WHERE deadline.kind = \(kind) AND object = \(object)
        \(isLocked ? "FOR UPDATE OF deadline" : "" as SQL)
        """
    }

    static func decode(_ row: Row) throws -> DeadlineRow { try DeadlineRow(row) }
}
