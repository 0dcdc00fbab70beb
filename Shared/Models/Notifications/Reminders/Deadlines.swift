/// What has a deadline.
public enum DeadlineKind: String, Word {
    case call
    case action

    /// Where its objects stand in the API.
    public var path: String { self == .call ? "calls" : "actions" }
}

/// Whether a deadline is still to be met.
public enum DeadlineState: String, Word {
    case open
    case done
    case cancelled
}

public typealias DeadlineID = ID<Deadline>

/// A date by which something is asked of somebody.
public struct Deadline: Codable, Sendable, Equatable {
    public let kind: DeadlineKind
    /// The id of the call or action.
    public let object: DeadlineID
    public let title: Line
    /// Of an action; a call is for everybody.
    public let owner: PartyID?
    /// The first instant that is too late.
    public let due: Instant
    /// The last day in its zone on which it can be met.
    public let lastDay: CalendarDate
    public let zone: TimeZoneName
    public let state: DeadlineState
    /// Days before it at which those are reminded who have not delivered.
    public let ladder: [ReminderDays]
    /// Whether it has a ladder of its own.
    public let hasOwnLadder: Bool
    /// How often it was moved, and 1.
    public let round: Int
    /// When a reminder is due next.
    public let next: Instant?

    public init(
        kind: DeadlineKind, object: DeadlineID, title: Line, owner: PartyID? = nil, due: Instant,
        lastDay: CalendarDate, zone: TimeZoneName, state: DeadlineState, ladder: [ReminderDays], hasOwnLadder: Bool,
        round: Int, next: Instant? = nil
    ) {
        self.kind = kind
        self.object = object
        self.title = title
        self.owner = owner
        self.due = due
        self.lastDay = lastDay
        self.zone = zone
        self.state = state
        self.ladder = ladder
        self.hasOwnLadder = hasOwnLadder
        self.round = round
        self.next = next
    }
}

/// A step of the ladder that was taken.
public struct Reminder: Codable, Sendable, Equatable {
    public let round: Int
    public let days: ReminderDays
    public let at: Instant
    /// Who was reminded.
    public let parties: [PartyID]

    public init(round: Int, days: ReminderDays, at: Instant, parties: [PartyID]) {
        self.round = round
        self.days = days
        self.at = at
        self.parties = parties
    }
}

/// A deadline and the reminders of it so far.
public struct ReminderLog: Codable, Sendable, Equatable {
    public let deadline: Deadline
    public let reminders: [Reminder]

    public init(deadline: Deadline, reminders: [Reminder]) {
        self.deadline = deadline
        self.reminders = reminders
    }
}

/// Lists the deadlines that are one's own matter.
public struct ListDeadlines: Request {
    public typealias Answer = Page<Deadline>

    public static let definition = RequestDefinition(
        "notifications.deadlines.list", .query, for: .participants, .get("/deadlines"),
        "Lists the open deadlines of calls, and of one's own actions, the next one first.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}

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

/// Those who have not delivered were reminded of a deadline.
public struct ReminderIssued: Event, Equatable {
    public static let type: EventType = "npp16.notifications.reminder.issued.v1"

    public let kind: DeadlineKind
    public let object: DeadlineID
    public let round: Int
    public let days: ReminderDays
    public let due: Instant
    public let parties: [PartyID]

    public init(
        kind: DeadlineKind, object: DeadlineID, round: Int, days: ReminderDays, due: Instant, parties: [PartyID]
    ) {
        self.kind = kind
        self.object = object
        self.round = round
        self.days = days
        self.due = due
        self.parties = parties
    }
}

/// The ladder of a deadline was changed.
public struct LadderChanged: Event, Equatable {
    public static let type: EventType = "npp16.notifications.ladder.changed.v1"

    public let kind: DeadlineKind
    public let object: DeadlineID
    public let days: [ReminderDays]
    public let reason: Prose

    public init(kind: DeadlineKind, object: DeadlineID, days: [ReminderDays], reason: Prose) {
        self.kind = kind
        self.object = object
        self.days = days
        self.reason = reason
    }
}
