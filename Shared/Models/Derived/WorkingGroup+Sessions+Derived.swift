// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AgendaEntry {
    public init(
        number: AgendaNumber,
        title: Line,
        note: Prose? = nil,
        parent: AgendaNumber? = nil,
        depth: Int,
        _: Void = ()
    ) {
        self.number = number
        self.title = title
        self.note = note
        self.parent = parent
        self.depth = depth
    }
}

extension AgendaEntry: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An item of an agenda in its place in the tree.",
            [
                .required("number", AgendaNumber.self),
                .required("title", Line.self),
                .optional("note", Prose.self),
                .optional("parent", AgendaNumber.self),
                .required("depth", Int.self, "1 at the top."),
            ])
    }
}

extension AgendaItem {
    public init(
        number: AgendaNumber,
        title: Line,
        note: Prose? = nil,
        _: Void = ()
    ) {
        self.number = number
        self.title = title
        self.note = note
    }
}

extension AgendaItem: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An item of an agenda as it is given: its number says where it belongs.",
            [
                .required("number", AgendaNumber.self),
                .required("title", Line.self),
                .optional("note", Prose.self),
            ])
    }
}

extension BreakoutGroup {
    public init(
        name: Line,
        facilitator: Line? = nil,
        place: Line? = nil,
        address: WebAddress? = nil,
        items: [AgendaNumber],
        parties: [PartyID],
        _: Void = ()
    ) {
        self.name = name
        self.facilitator = facilitator
        self.place = place
        self.address = address
        self.items = items
        self.parties = parties
    }
}

extension BreakoutGroup: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A part of a session that meets by itself.",
            [
                .required("name", Line.self),
                .optional("facilitator", Line.self, "Function of the facilitator."),
                .optional("place", Line.self),
                .optional("address", WebAddress.self, "Address of the group's meeting, shown to participants."),
                .required("items", [AgendaNumber].self, "Agenda items that the group deals with."),
                .required("parties", [PartyID].self),
            ])
    }
}

extension DelegationAttendance {
    public init(
        party: PartyID,
        name: Line,
        region: Region? = nil,
        presence: Presence,
        by: ActorID,
        at: Instant,
        _: Void = ()
    ) {
        self.party = party
        self.name = name
        self.region = region
        self.presence = presence
        self.by = by
        self.at = at
    }
}

extension DelegationAttendance: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A delegation at a session.",
            [
                .required("party", PartyID.self),
                .required("name", Line.self),
                .optional("region", Region.self),
                .required("presence", Presence.self),
                .required("by", ActorID.self, "Person who recorded it."),
                .required("at", Instant.self),
            ])
    }
}

extension DelegationPresence {
    public init(
        party: PartyID,
        presence: Presence,
        _: Void = ()
    ) {
        self.party = party
        self.presence = presence
    }
}

extension DelegationPresence: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "How a delegation takes part in a session.",
            [
                .required("party", PartyID.self),
                .required("presence", Presence.self),
            ])
    }
}

extension ListSessions {
    public init(
        status: SessionStatus? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.status = status
        self.after = after
        self.limit = limit
    }
}

extension ListSessions {
    public static var summary: String { "Lists the sessions by their beginning. Only the secretariat and the co-chairs see those that are not published." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("status", SessionStatus.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension MinutesRecorded {
    public init(
        session: SessionID,
        version: Int,
        on: CalendarDate,
        actions: [ActionID],
        _: Void = ()
    ) {
        self.session = session
        self.version = version
        self.on = on
        self.actions = actions
    }
}

extension MinutesRecorded {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The minutes of a session have a new version.",
            [
                .required("session", SessionID.self),
                .required("version", Int.self),
                .required("on", CalendarDate.self),
                .required("actions", [ActionID].self, "Actions that this version proposed."),
            ])
    }
}

extension MoveSession {
    public init(
        session: SessionID,
        move: SessionMove,
        reason: Prose? = nil,
        version: Int? = nil,
        _: Void = ()
    ) {
        self.session = session
        self.move = move
        self.reason = reason
        self.version = version
    }
}

extension MoveSession {
    public static var summary: String { "Opens, suspends, resumes, closes or cancels a session." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("session", SessionID.self),
                .required("move", SessionMove.self),
                .optional("reason", Prose.self, "Reason. Required to suspend and to cancel."),
                .optional("version", Int.self, "Version that was read. Another one on record is a conflict."),
            ])
    }
}

extension PlanSession {
    public init(
        id: SessionID? = nil,
        title: Line,
        format: ConsultationFormat,
        place: Line? = nil,
        zone: TimeZoneName,
        startsAt: Instant,
        endsAt: Instant,
        links: [SessionLink]? = nil,
        agenda: [AgendaItem]? = nil,
        groups: [BreakoutGroup]? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.title = title
        self.format = format
        self.place = place
        self.zone = zone
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.links = links
        self.agenda = agenda
        self.groups = groups
    }
}

extension PlanSession {
    public static var summary: String { "Plans a session with its place or links, time zone, agenda and breakout groups. The public sees it once published." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", SessionID.self),
                .required("title", Line.self),
                .required("format", ConsultationFormat.self),
                .optional("place", Line.self, "Place; left out where people meet online only."),
                .required("zone", TimeZoneName.self),
                .required("startsAt", Instant.self),
                .required("endsAt", Instant.self),
                .optional("links", [SessionLink].self),
                .optional("agenda", [AgendaItem].self),
                .optional("groups", [BreakoutGroup].self),
            ])
    }
}

extension PublishSession {
    public init(
        session: SessionID,
        _: Void = ()
    ) {
        self.session = session
    }
}

extension PublishSession {
    public static var summary: String { "Publishes a session. From then on everybody sees it, and delegations are told of changes." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("session", SessionID.self),
            ])
    }
}

extension RecordSessionAttendance {
    public init(
        session: SessionID,
        delegations: [DelegationPresence],
        reason: Prose? = nil,
        seen: [DelegationPresence]? = nil,
        _: Void = ()
    ) {
        self.session = session
        self.delegations = delegations
        self.reason = reason
        self.seen = seen
    }
}

extension RecordSessionAttendance {
    public static var summary: String { "Records how delegations attend a session. Records made before are corrected." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("session", SessionID.self),
                .required("delegations", [DelegationPresence].self),
                .optional("reason", Prose.self, "Reason. Required once the session is closed."),
                .optional("seen", [DelegationPresence].self, "Attendance of these delegations when it was read, without those not recorded yet. Another one on record is a conflict, which shows both."),
            ])
    }
}

extension ReviseSession {
    public init(
        session: SessionID,
        version: Int,
        reason: Prose,
        title: Line? = nil,
        format: ConsultationFormat? = nil,
        place: Line? = nil,
        zone: TimeZoneName? = nil,
        startsAt: Instant? = nil,
        endsAt: Instant? = nil,
        links: [SessionLink]? = nil,
        agenda: [AgendaItem]? = nil,
        groups: [BreakoutGroup]? = nil,
        clear: [ClearableSessionTerm]? = nil,
        _: Void = ()
    ) {
        self.session = session
        self.version = version
        self.reason = reason
        self.title = title
        self.format = format
        self.place = place
        self.zone = zone
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.links = links
        self.agenda = agenda
        self.groups = groups
        self.clear = clear
    }
}

extension ReviseSession {
    public static var summary: String { "Changes the plan of a session, based on the version that was read." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("session", SessionID.self),
                .required("version", Int.self),
                .required("reason", Prose.self),
                .optional("title", Line.self),
                .optional("format", ConsultationFormat.self),
                .optional("place", Line.self),
                .optional("zone", TimeZoneName.self),
                .optional("startsAt", Instant.self),
                .optional("endsAt", Instant.self),
                .optional("links", [SessionLink].self),
                .optional("agenda", [AgendaItem].self),
                .optional("groups", [BreakoutGroup].self),
                .optional("clear", [ClearableSessionTerm].self, "Terms to remove from the session."),
            ])
    }
}

extension Session {
    public init(
        id: SessionID,
        version: Int,
        title: Line,
        status: SessionStatus,
        isPublished: Bool,
        format: ConsultationFormat,
        place: Line? = nil,
        zone: TimeZoneName,
        starts: CalendarDate,
        ends: CalendarDate,
        startsAt: Instant,
        endsAt: Instant,
        links: [SessionLink],
        agenda: [AgendaEntry],
        groups: [BreakoutGroup],
        minutes: Int? = nil,
        history: [SessionStep]? = nil,
        allowedMoves: [SessionMove]? = nil,
        titles: [String: Line]? = nil,
        translations: [Translation]? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.status = status
        self.isPublished = isPublished
        self.format = format
        self.place = place
        self.zone = zone
        self.starts = starts
        self.ends = ends
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.links = links
        self.agenda = agenda
        self.groups = groups
        self.minutes = minutes
        self.history = history
        self.allowedMoves = allowedMoves
        self.titles = titles
        self.translations = translations
    }
}

extension Session: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A session of the working group.",
            [
                .required("id", SessionID.self),
                .required("version", Int.self, "Version, one higher with every change. Sent along with a change, it refuses one that was based on an older state."),
                .required("title", Line.self),
                .required("status", SessionStatus.self),
                .required("isPublished", Bool.self),
                .required("format", ConsultationFormat.self),
                .optional("place", Line.self),
                .required("zone", TimeZoneName.self),
                .required("starts", CalendarDate.self, "Due date in the time zone of the session."),
                .required("ends", CalendarDate.self),
                .required("startsAt", Instant.self),
                .required("endsAt", Instant.self),
                .required("links", [SessionLink].self, "Links to follow the session. Those for participants are shown to them alone."),
                .required("agenda", [AgendaEntry].self, "Agenda items, each after the one it belongs to."),
                .required("groups", [BreakoutGroup].self),
                .optional("minutes", Int.self, "Current version of the minutes."),
                .optional("history", [SessionStep].self, "Every move, oldest first; left out of lists."),
                .optional("allowedMoves", [SessionMove].self, "Moves that are possible now; left out of lists."),
                .optional("titles", [String: Line].self, "The title in other languages, by their tags, as far as it is current; left out where it is in none."),
                .optional("translations", [Translation].self, "What is translated of its words; left out of lists, and where nothing is."),
            ])
    }
}

extension SessionAttendance {
    public init(
        session: SessionID,
        states: Int,
        byRegion: [String: Int],
        delegations: [DelegationAttendance],
        _: Void = ()
    ) {
        self.session = session
        self.states = states
        self.byRegion = byRegion
        self.delegations = delegations
    }
}

extension SessionAttendance: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Who attends a session. States are counted, observers are not.",
            [
                .required("session", SessionID.self),
                .required("states", Int.self),
                .required("byRegion", [String: Int].self),
                .required("delegations", [DelegationAttendance].self, "Delegations by name."),
            ])
    }
}

extension SessionAttended {
    public init(
        session: SessionID,
        parties: [PartyID],
        states: Int,
        _: Void = ()
    ) {
        self.session = session
        self.parties = parties
        self.states = states
    }
}

extension SessionAttended {
    public static var schema: Schema {
        Schema(
            of: Self.self, "It was put down which delegations attend a session.",
            [
                .required("session", SessionID.self),
                .required("parties", [PartyID].self, "Delegations that were recorded now."),
                .required("states", Int.self, "Number of states that attend."),
            ])
    }
}

extension SessionLink {
    public init(
        label: Line,
        address: WebAddress,
        audience: LinkAudience,
        _: Void = ()
    ) {
        self.label = label
        self.address = address
        self.audience = audience
    }
}

extension SessionLink: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Where a session is followed from afar.",
            [
                .required("label", Line.self),
                .required("address", WebAddress.self),
                .required("audience", LinkAudience.self),
            ])
    }
}

extension SessionMoved {
    public init(
        session: SessionID,
        title: Line,
        move: SessionMove,
        from: SessionStatus,
        to: SessionStatus,
        _: Void = ()
    ) {
        self.session = session
        self.title = title
        self.move = move
        self.from = from
        self.to = to
    }
}

extension SessionMoved {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A published session was opened, suspended, resumed, closed or cancelled.",
            [
                .required("session", SessionID.self),
                .required("title", Line.self),
                .required("move", SessionMove.self),
                .required("from", SessionStatus.self),
                .required("to", SessionStatus.self),
            ])
    }
}

extension SessionPublished {
    public init(
        session: SessionID,
        title: Line,
        status: SessionStatus,
        format: ConsultationFormat,
        place: Line? = nil,
        zone: TimeZoneName,
        startsAt: Instant,
        endsAt: Instant,
        _: Void = ()
    ) {
        self.session = session
        self.title = title
        self.status = status
        self.format = format
        self.place = place
        self.zone = zone
        self.startsAt = startsAt
        self.endsAt = endsAt
    }
}

extension SessionPublished {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A session was published.",
            [
                .required("session", SessionID.self),
                .required("title", Line.self),
                .required("status", SessionStatus.self),
                .required("format", ConsultationFormat.self),
                .optional("place", Line.self),
                .required("zone", TimeZoneName.self),
                .required("startsAt", Instant.self),
                .required("endsAt", Instant.self),
            ])
    }
}

extension SessionRevised {
    public init(
        session: SessionID,
        version: Int,
        title: Line,
        fields: [Line],
        place: Line? = nil,
        zone: TimeZoneName,
        startsAt: Instant,
        endsAt: Instant,
        _: Void = ()
    ) {
        self.session = session
        self.version = version
        self.title = title
        self.fields = fields
        self.place = place
        self.zone = zone
        self.startsAt = startsAt
        self.endsAt = endsAt
    }
}

extension SessionRevised {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What was planned of a published session was changed.",
            [
                .required("session", SessionID.self),
                .required("version", Int.self),
                .required("title", Line.self),
                .required("fields", [Line].self, "Fields that changed."),
                .optional("place", Line.self),
                .required("zone", TimeZoneName.self),
                .required("startsAt", Instant.self),
                .required("endsAt", Instant.self),
            ])
    }
}

extension SessionStep {
    public init(
        move: SessionMove,
        from: SessionStatus,
        to: SessionStatus,
        by: ActorID,
        reason: Prose? = nil,
        at: Instant,
        _: Void = ()
    ) {
        self.move = move
        self.from = from
        self.to = to
        self.by = by
        self.reason = reason
        self.at = at
    }
}

extension SessionStep: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "One move of a session: who, why, when.",
            [
                .required("move", SessionMove.self),
                .required("from", SessionStatus.self),
                .required("to", SessionStatus.self),
                .required("by", ActorID.self),
                .optional("reason", Prose.self),
                .required("at", Instant.self),
            ])
    }
}

extension ShowSession {
    public init(
        session: SessionID,
        _: Void = ()
    ) {
        self.session = session
    }
}

extension ShowSession {
    public static var summary: String { "Shows a session with its agenda, breakout groups, links and moves." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("session", SessionID.self),
            ])
    }
}

extension ShowSessionAttendance {
    public init(
        session: SessionID,
        _: Void = ()
    ) {
        self.session = session
    }
}

extension ShowSessionAttendance {
    public static var summary: String { "Shows which delegations attend a session, and counts the states per region." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("session", SessionID.self),
            ])
    }
}
