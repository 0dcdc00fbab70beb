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
