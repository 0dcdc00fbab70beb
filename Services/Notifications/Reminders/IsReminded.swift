internal import Models
internal import Postgres

/// Whether the ladder of an action's deadline takes a step, or has taken it in this round. A step before the deadline that
/// lay behind when the deadline became known counts as taken: the notice of the deadline has said it.
struct IsReminded: Statement {
    let action: ActionID
    let days: Int

    init(_ reminder: (action: ActionID, days: Int)) { (action, days) = reminder }

    var sql: SQL {
        """
        SELECT EXISTS (
            SELECT FROM \(DeadlineRow.tables)
            WHERE deadline.kind = 'action' AND object = \(action)
                AND (can_be_late AND \(days) = ANY(coalesce(deadline.days, reminder_ladder.days))
                        AND (\(days) > 0 OR due_at > since)
                    OR EXISTS (SELECT FROM reminder WHERE reminder.kind = deadline.kind
                        AND reminder.object = deadline.object AND reminder.round = deadline.round
                        AND reminder.days = \(days))))
        """
    }

    static func decode(_ row: Row) throws -> Bool { try row.decode(Bool.self) }
}
