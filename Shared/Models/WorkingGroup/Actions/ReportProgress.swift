/// Reports on the progress of an action.
public struct ReportProgress: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.actions.report", .command, for: .authors, .post("/actions/{action}/reports"),
        "Reports on the progress of an action.")

    public let action: ActionID
    public let periodStart: CalendarDate
    public let periodEnd: CalendarDate
    public let percent: Percent
    public let narrative: Prose
    public let obstacles: Prose?
    public let supportNeeded: Prose?

    public init(
        action: ActionID, periodStart: CalendarDate, periodEnd: CalendarDate, percent: Percent, narrative: Prose,
        obstacles: Prose? = nil, supportNeeded: Prose? = nil
    ) {
        self.action = action
        self.periodStart = periodStart
        self.periodEnd = periodEnd
        self.percent = percent
        self.narrative = narrative
        self.obstacles = obstacles
        self.supportNeeded = supportNeeded
    }
}
