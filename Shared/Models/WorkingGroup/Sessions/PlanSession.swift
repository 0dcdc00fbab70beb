/// Plans a session with its place or links, time zone, agenda and breakout groups. The public sees it once published.
public struct PlanSession: Request, Equatable {
    public typealias Answer = Session

    public static let definition = define("working-group.sessions.plan", .command, for: .steering, .post("/sessions"))

    public let id: SessionID?
    public let title: Line
    public let format: ConsultationFormat
    /// Place; left out where people meet online only.
    public let place: Line?
    public let zone: TimeZoneName
    public let startsAt: Instant
    public let endsAt: Instant
    public let links: [SessionLink]?
    public let agenda: [AgendaItem]?
    public let groups: [BreakoutGroup]?
}

extension PlanSession: Limiting {
    public static let limits: [String: Limit] = [
        "links": .items(0...20), "agenda": .items(0...Agenda.maximumCount), "groups": .items(0...50),
    ]

    public static let rules: [FieldRule] = [
        .needed(
            "place", "must be given, unless people meet online only", unless: "format",
            isOneOf: [ConsultationFormat.online])
    ]
}
