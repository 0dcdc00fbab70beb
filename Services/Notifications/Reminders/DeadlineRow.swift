internal import Models
internal import Postgres
internal import Storage

/// A deadline as it is kept, with the ladder that holds for it.
struct DeadlineRow: Sendable {
    let kind: DeadlineKind
    let object: DeadlineID
    let title: Line
    let owner: PartyID?
    /// By the clock of the zone in which it is meant.
    let local: LocalTime
    let state: DeadlineState
    let canBeLate: Bool
    let days: [ReminderDays]
    let hasOwnLadder: Bool
    let round: Int
    let since: Instant
    let changes: Int
    let changedAt: Instant
    let next: Instant?

    var due: Instant { local.instant }
    /// Whether a unit of the secretariat owns it: the secretariat hears of it.
    var isOfUnit: Bool { owner?.isSecretariatUnit == true }
    /// In whose inbox the owner reads.
    var reader: PartyID? { isOfUnit ? Office.secretariat.recipient : owner }
    var about: ObjectPath { ObjectPath(deadlineOf: kind, object) }

    func ladder(taken: Set<ReminderDays>) -> ReminderLadder {
        ReminderLadder(due: due, since: since, steps: state == .open && canBeLate ? days : [], taken: taken)
    }

    var deadline: Deadline {
        Deadline(
            kind: kind, object: object, title: title, owner: owner, due: due, lastDay: local.lastDay, zone: local.zone,
            state: state, ladder: days,
            hasOwnLadder: hasOwnLadder, round: round, next: next)
    }

    static var columns: SQL {
        """
        deadline.kind, object, title, owner, due_at, zone, \(SQL.offset(of: "due_at", in: "zone")) AS offset,
        \(SQL.endedDay(at: "due_at", in: "zone")) AS ended_day, state, can_be_late,
        coalesce(deadline.days, reminder_ladder.days) AS days, deadline.days IS NOT NULL AS has_own_ladder, round, since, changes, changed_at, next_step_at
        """
    }

    /// Whether a row of `deadline` still needs action. A call is over when it has closed, and for parties that have
    /// answered it; an action stays open.
    static func isAhead(of parties: [String], at now: Instant) -> SQL {
        """
        (deadline.state = 'open' AND (deadline.kind <> 'call' OR deadline.due_at > \(now) AND NOT EXISTS (
            SELECT FROM delivered WHERE delivered.call = deadline.object AND delivered.party = ANY(\(parties)))))
        """
    }

    static var tables: SQL { "deadline JOIN reminder_ladder ON reminder_ladder.kind = deadline.kind" }

    init(_ row: Row) throws {
        kind = try row.kind
        object = try row.object
        title = try row.title
        owner = try row.owner
        local = try LocalTime(instant: row.due_at, zone: row.zone, offset: row.offset, endedDay: row.ended_day)
        state = try row.state
        canBeLate = try row.can_be_late
        days = try row.days
        hasOwnLadder = try row.has_own_ladder
        round = try row.round
        since = try row.since
        changes = try row.changes
        changedAt = try row.changed_at
        next = try row.next_step_at
    }
}

/// The steps that were taken about a deadline, the first one first.
struct RemindersOf: Statement {
    let kind: DeadlineKind
    let object: DeadlineID

    var sql: SQL {
        """
        SELECT round, days, taken_at, parties FROM reminder WHERE kind = \(kind) AND object = \(object)
        ORDER BY round, days DESC
        """
    }

    static func decode(_ row: Row) throws -> Reminder {
        try Reminder(round: row.round, days: row.days, at: row.taken_at, parties: row.parties)
    }
}
