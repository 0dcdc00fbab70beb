// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ChangeLadder {
    public init(
        kind: DeadlineKind,
        object: DeadlineID,
        days: [ReminderDays]? = nil,
        reason: Prose,
        _: Void = ()
    ) {
        self.kind = kind
        self.object = object
        self.days = days
        self.reason = reason
    }
}

extension ChangeLadder {
    public static var summary: String { "Changes the days on which a deadline is reminded of, or restores the usual ones." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("kind", DeadlineKind.self),
                .required("object", DeadlineID.self),
                .optional("days", [ReminderDays].self, "Days before the deadline. Defaults to the usual ones; an empty list means no reminders."),
                .required("reason", Prose.self),
            ])
    }
}

extension Deadline {
    public init(
        kind: DeadlineKind,
        object: DeadlineID,
        title: Line,
        owner: PartyID? = nil,
        due: Instant,
        lastDay: CalendarDate,
        zone: TimeZoneName,
        state: DeadlineState,
        ladder: [ReminderDays],
        hasOwnLadder: Bool,
        round: Int,
        next: Instant? = nil,
        _: Void = ()
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

extension Deadline: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A date by which something is asked of somebody.",
            [
                .required("kind", DeadlineKind.self),
                .required("object", DeadlineID.self, "The id of the call or action."),
                .required("title", Line.self),
                .optional("owner", PartyID.self, "Owner of the action; none for a call, which is for everybody."),
                .required("due", Instant.self, "Deadline: the first instant that is too late."),
                .required("lastDay", CalendarDate.self, "The last day in its zone on which it can be met."),
                .required("zone", TimeZoneName.self),
                .required("state", DeadlineState.self),
                .required("ladder", [ReminderDays].self, "Days before the deadline on which a reminder is sent."),
                .required("hasOwnLadder", Bool.self, "Whether the deadline has its own days instead of the usual ones."),
                .required("round", Int.self, "Round of the deadline: 1, and one more each time it is moved."),
                .optional("next", Instant.self, "When the next reminder is due."),
            ])
    }
}

extension LadderChanged {
    public init(
        kind: DeadlineKind,
        object: DeadlineID,
        days: [ReminderDays],
        reason: Prose,
        _: Void = ()
    ) {
        self.kind = kind
        self.object = object
        self.days = days
        self.reason = reason
    }
}

extension LadderChanged {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The ladder of a deadline was changed.",
            [
                .required("kind", DeadlineKind.self),
                .required("object", DeadlineID.self),
                .required("days", [ReminderDays].self),
                .required("reason", Prose.self),
            ])
    }
}

extension ListDeadlines {
    public init(
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.after = after
        self.limit = limit
    }
}

extension ListDeadlines {
    public static var summary: String { "Lists the open deadlines of calls and of your own actions, the next one first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension Reminder {
    public init(
        round: Int,
        days: ReminderDays,
        at: Instant,
        parties: [PartyID],
        _: Void = ()
    ) {
        self.round = round
        self.days = days
        self.at = at
        self.parties = parties
    }
}

extension Reminder: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A step of the ladder that was taken.",
            [
                .required("round", Int.self),
                .required("days", ReminderDays.self),
                .required("at", Instant.self),
                .required("parties", [PartyID].self, "Parties that were reminded."),
            ])
    }
}

extension ReminderIssued {
    public init(
        kind: DeadlineKind,
        object: DeadlineID,
        round: Int,
        days: ReminderDays,
        due: Instant,
        parties: [PartyID],
        _: Void = ()
    ) {
        self.kind = kind
        self.object = object
        self.round = round
        self.days = days
        self.due = due
        self.parties = parties
    }
}

extension ReminderIssued {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Those who have not delivered were reminded of a deadline.",
            [
                .required("kind", DeadlineKind.self),
                .required("object", DeadlineID.self),
                .required("round", Int.self),
                .required("days", ReminderDays.self),
                .required("due", Instant.self),
                .required("parties", [PartyID].self),
            ])
    }
}

extension ReminderLog {
    public init(
        deadline: Deadline,
        reminders: [Reminder],
        _: Void = ()
    ) {
        self.deadline = deadline
        self.reminders = reminders
    }
}

extension ReminderLog: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A deadline and the reminders of it so far.",
            [
                .required("deadline", Deadline.self),
                .required("reminders", [Reminder].self),
            ])
    }
}

extension ShowReminders {
    public init(
        kind: DeadlineKind,
        object: DeadlineID,
        _: Void = ()
    ) {
        self.kind = kind
        self.object = object
    }
}

extension ShowReminders {
    public static var summary: String { "Shows a deadline, its ladder of reminders, and who was reminded so far." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("kind", DeadlineKind.self),
                .required("object", DeadlineID.self),
            ])
    }
}
