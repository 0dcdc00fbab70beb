/// Changes the plan of a session, based on the version that was read.
public struct ReviseSession: Request, Equatable {
    public typealias Answer = Session

    public static let definition = define(
        "working-group.sessions.revise", .command, for: .steering, .post("/sessions/{session}/revisions"),
        reach: .everyFocalPoint)

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
    /// Terms to remove from the session.
    public let clear: [ClearableSessionTerm]?
}

extension ReviseSession: Limiting {
    public static var limits: [String: Limit] { PlanSession.limits.merging(["clear": .items(0...20)]) { $1 } }

    public static let rules: [FieldRule] =
        [
            .revises(
                "title", "format", "place", "zone", "startsAt", "endsAt", "links", "agenda", "groups", clears: true)
        ] + FieldRule.clears(ClearableSessionTerm.self)
}
