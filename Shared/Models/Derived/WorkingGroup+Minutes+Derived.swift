// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ActionOrigin {
    public init(
        session: SessionID,
        minutes: Int,
        line: Int,
        item: AgendaNumber? = nil,
        _: Void = ()
    ) {
        self.session = session
        self.minutes = minutes
        self.line = line
        self.item = item
    }
}

extension ActionOrigin: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Where in the minutes an action comes from.",
            [
                .required("session", SessionID.self),
                .required("minutes", Int.self, "The version that proposed it."),
                .required("line", Int.self),
                .optional("item", AgendaNumber.self),
            ])
    }
}

extension ListMinutes {
    public init(
        session: SessionID,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.session = session
        self.after = after
        self.limit = limit
    }
}

extension ListMinutes {
    public static var summary: String { "Lists the versions of the minutes of a session, the oldest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("session", SessionID.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension MinutedAction {
    public init(
        line: Int,
        item: AgendaNumber? = nil,
        owner: PartyID,
        ownerName: Line? = nil,
        title: Line,
        due: CalendarDate,
        dueWords: Line,
        proposals: [ProposalNumber],
        action: ActionID? = nil,
        number: Int? = nil,
        state: ActionState? = nil,
        former: ActionID? = nil,
        dueOnRecord: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.line = line
        self.item = item
        self.owner = owner
        self.ownerName = ownerName
        self.title = title
        self.due = due
        self.dueWords = dueWords
        self.proposals = proposals
        self.action = action
        self.number = number
        self.state = state
        self.former = former
        self.dueOnRecord = dueOnRecord
    }
}

extension MinutedAction: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A follow-up action as a line of minutes has it.",
            [
                .required("line", Int.self),
                .optional("item", AgendaNumber.self, "Agenda item that the line belongs to."),
                .required("owner", PartyID.self),
                .optional("ownerName", Line.self),
                .required("title", Line.self),
                .required("due", CalendarDate.self, "Due date in the time zone of the session."),
                .required("dueWords", Line.self, "Due date in the words of the line."),
                .required("proposals", [ProposalNumber].self, "Proposals named in the line."),
                .optional("action", ActionID.self, "Action on record; none where it would be proposed, or the reader may not see it."),
                .optional("number", Int.self),
                .optional("state", ActionState.self, "State of the action on record."),
                .optional("former", ActionID.self, "Former action with the same words that was dropped or superseded. It stays so, and a new one is proposed."),
                .optional("dueOnRecord", CalendarDate.self, "Due date on record, where it differs: dates move by extension only."),
            ])
    }
}

extension Minutes {
    public init(
        session: SessionID,
        version: Int,
        on: CalendarDate,
        zone: TimeZoneName,
        text: Prose,
        reason: Prose? = nil,
        author: ActorID,
        recordedAt: Instant,
        actions: [MinutedAction],
        warnings: [MinutesProblem],
        _: Void = ()
    ) {
        self.session = session
        self.version = version
        self.on = on
        self.zone = zone
        self.text = text
        self.reason = reason
        self.author = author
        self.recordedAt = recordedAt
        self.actions = actions
        self.warnings = warnings
    }
}

extension Minutes: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A version of the minutes of a session: it is never changed.",
            [
                .required("session", SessionID.self),
                .required("version", Int.self),
                .required("on", CalendarDate.self),
                .required("zone", TimeZoneName.self),
                .required("text", Prose.self),
                .optional("reason", Prose.self, "Reason of this version."),
                .required("author", ActorID.self),
                .required("recordedAt", Instant.self),
                .required("actions", [MinutedAction].self),
                .required("warnings", [MinutesProblem].self, "Lines that begin like an action but cannot be read as one; they are plain minutes."),
            ])
    }
}

extension MinutesPreview {
    public init(
        session: SessionID,
        version: Int,
        on: CalendarDate,
        zone: TimeZoneName,
        isReadable: Bool,
        actions: [MinutedAction],
        unreadable: [MinutesProblem],
        warnings: [MinutesProblem],
        plainLines: Int,
        dropped: [MinutedAction],
        _: Void = ()
    ) {
        self.session = session
        self.version = version
        self.on = on
        self.zone = zone
        self.isReadable = isReadable
        self.actions = actions
        self.unreadable = unreadable
        self.warnings = warnings
        self.plainLines = plainLines
        self.dropped = dropped
    }
}

extension MinutesPreview: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What recording a text as the minutes of a session would do.",
            [
                .required("session", SessionID.self),
                .required("version", Int.self, "Version that the text would become."),
                .required("on", CalendarDate.self, "Day from which “tomorrow” and the like are counted."),
                .required("zone", TimeZoneName.self),
                .required("isReadable", Bool.self, "Whether it could be recorded as it is."),
                .required("actions", [MinutedAction].self),
                .required("unreadable", [MinutesProblem].self),
                .required("warnings", [MinutesProblem].self, "Lines that begin like an action but cannot be read as one; they are recorded as plain minutes."),
                .required("plainLines", Int.self, "Number of plain lines, without empty ones."),
                .required("dropped", [MinutedAction].self, "Actions that earlier versions proposed and this text lacks. They stay as they are."),
            ])
    }
}

extension MinutesProblem {
    public init(
        line: Int,
        column: Int,
        detail: Line,
        detailText: ProblemText? = nil,
        text: Line? = nil,
        _: Void = ()
    ) {
        self.line = line
        self.column = column
        self.detail = detail
        self.detailText = detailText
        self.text = text
    }
}

extension MinutesProblem: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A line of minutes that cannot be read, or not be carried out.",
            [
                .required("line", Int.self, "Counted from 1."),
                .required("column", Int.self, "Column of the first character that cannot be read, counted from 1."),
                .required("detail", Line.self, "What is wrong there, in English."),
                .optional("detailText", ProblemText.self, "The detail with its pattern and values: programs that put it into another language know it by these."),
                .optional("text", Line.self, "The line."),
            ])
    }
}

extension MinutesVersion {
    public init(
        session: SessionID,
        version: Int,
        on: CalendarDate,
        reason: Prose? = nil,
        author: ActorID,
        recordedAt: Instant,
        actions: Int,
        _: Void = ()
    ) {
        self.session = session
        self.version = version
        self.on = on
        self.reason = reason
        self.author = author
        self.recordedAt = recordedAt
        self.actions = actions
    }
}

extension MinutesVersion: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What lists say of a version of the minutes.",
            [
                .required("session", SessionID.self),
                .required("version", Int.self),
                .required("on", CalendarDate.self),
                .optional("reason", Prose.self),
                .required("author", ActorID.self),
                .required("recordedAt", Instant.self),
                .required("actions", Int.self, "Number of actions in its lines."),
            ])
    }
}

extension PreviewMinutes {
    public init(
        session: SessionID,
        text: Prose,
        on: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.session = session
        self.text = text
        self.on = on
    }
}

extension PreviewMinutes {
    public static var summary: String { "Shows exactly which actions a text would propose as the minutes of a session, and which lines cannot be read." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("session", SessionID.self),
                .required("text", Prose.self),
                .optional("on", CalendarDate.self, "Day of the session that the minutes are of. Defaults to the day of the minutes on record if the session still includes it, else to the first day."),
            ])
    }
}

extension RecordMinutes {
    public init(
        session: SessionID,
        basedOn: Int? = nil,
        text: Prose,
        on: CalendarDate? = nil,
        reason: Prose? = nil,
        _: Void = ()
    ) {
        self.session = session
        self.basedOn = basedOn
        self.text = text
        self.on = on
        self.reason = reason
    }
}

extension RecordMinutes {
    public static var summary: String { "Records the minutes of a session, or a new version, and proposes the actions that are new in them: all of it or nothing." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("session", SessionID.self),
                .optional("basedOn", Int.self, "Version that was read; left out for the first. The same text becomes a new version only where it proposes an action again, or is of another day."),
                .required("text", Prose.self),
                .optional("on", CalendarDate.self, "Day of the session that the minutes are of. Defaults to the day of the minutes on record if the session still includes it, else to the first day."),
                .optional("reason", Prose.self, "Reason. Required from the second version on."),
            ])
    }
}

extension ShowMinutes {
    public init(
        session: SessionID,
        version: Int? = nil,
        _: Void = ()
    ) {
        self.session = session
        self.version = version
    }
}

extension ShowMinutes {
    public static var summary: String { "Shows the minutes of a session with the actions they name, or an older version." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("session", SessionID.self),
                .optional("version", Int.self),
            ])
    }
}
