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
