/// Plans a session.
public struct PlanSession: Request, Equatable {
    public typealias Answer = Session

    public static let definition = RequestDefinition(
        "working-group.sessions.plan", .command, for: .steering, .post("/sessions"),
        "Plans a session with its place or links, its zone, agenda and breakout groups; the public sees it when it is published."
    )

    public let id: SessionID?
    public let title: Line
    public let format: ConsultationFormat
    /// Left out where people meet online only.
    public let place: Line?
    public let zone: TimeZoneName
    public let startsAt: Instant
    public let endsAt: Instant
    public let links: [SessionLink]?
    public let agenda: [AgendaItem]?
    public let groups: [BreakoutGroup]?

    public init(
        id: SessionID? = nil, title: Line, format: ConsultationFormat, place: Line? = nil, zone: TimeZoneName,
        startsAt: Instant, endsAt: Instant, links: [SessionLink]? = nil, agenda: [AgendaItem]? = nil,
        groups: [BreakoutGroup]? = nil
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

/// Changes what was planned of a session.
public struct ReviseSession: Request, Equatable {
    public typealias Answer = Session

    public static let definition = RequestDefinition(
        "working-group.sessions.revise", .command, for: .steering, .post("/sessions/{session}/revisions"),
        "Changes what was planned of a session, based on the version that was read before.")

    public let session: SessionID
    public let version: Int
    public let reason: Prose
    public let title: Line?
    public let format: ConsultationFormat?
    public let place: Line?
    public let zone: TimeZoneName?
    public let startsAt: Instant?
    public let endsAt: Instant?
    public let links: [SessionLink]?
    public let agenda: [AgendaItem]?
    public let groups: [BreakoutGroup]?
    /// What the session is to have no more.
    public let clear: [ClearableSessionTerm]?

    public init(
        session: SessionID, version: Int, reason: Prose, title: Line? = nil, format: ConsultationFormat? = nil,
        place: Line? = nil, zone: TimeZoneName? = nil, startsAt: Instant? = nil, endsAt: Instant? = nil,
        links: [SessionLink]? = nil, agenda: [AgendaItem]? = nil, groups: [BreakoutGroup]? = nil,
        clear: [ClearableSessionTerm]? = nil
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

/// A term that a session can be without.
public enum ClearableSessionTerm: String, Word {
    /// Where people meet online only.
    case place
}

/// Lets the public see a session.
public struct PublishSession: Request, Equatable {
    public typealias Answer = Session

    public static let definition = RequestDefinition(
        "working-group.sessions.publish", .command, for: .steering, .post("/sessions/{session}/publication"),
        "Publishes a session: from then on everybody sees it, and changes are told.")

    public let session: SessionID

    public init(session: SessionID) {
        self.session = session
    }
}

/// Moves a session to its next status.
public struct MoveSession: Request, Equatable {
    public typealias Answer = Session

    public static let definition = RequestDefinition(
        "working-group.sessions.move", .command, for: .steering, .post("/sessions/{session}/moves"),
        "Opens, suspends, resumes, closes or cancels a session.")

    public let session: SessionID
    public let move: SessionMove
    /// Required to suspend and to cancel.
    public let reason: Prose?
    /// The version that was seen; another one is a conflict.
    public let version: Int?

    public init(session: SessionID, move: SessionMove, reason: Prose? = nil, version: Int? = nil) {
        self.session = session
        self.move = move
        self.reason = reason
        self.version = version
    }
}

/// Lists the sessions.
public struct ListSessions: Request, Equatable {
    public typealias Answer = Page<Session>

    public static let definition = RequestDefinition(
        "working-group.sessions.list", .query, for: .everyone, .get("/sessions"),
        "Lists the sessions by their beginning; those that are not published only for the secretariat and the co-chairs."
    )

    public let status: SessionStatus?
    public let after: String?
    public let limit: PageLimit?

    public init(status: SessionStatus? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.status = status
        self.after = after
        self.limit = limit
    }
}

/// Shows a session.
public struct ShowSession: Request, Equatable {
    public typealias Answer = Session

    public static let definition = RequestDefinition(
        "working-group.sessions.show", .query, for: .everyone, .get("/sessions/{session}"),
        "Shows a session with its agenda, breakout groups, links and moves.")

    public let session: SessionID

    public init(session: SessionID) {
        self.session = session
    }
}
