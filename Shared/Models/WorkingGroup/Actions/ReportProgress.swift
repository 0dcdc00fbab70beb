/// Reports on the progress of an action.
public struct ReportProgress: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.progress.report", .command, for: .authors, .post("/actions/{action}/reports"))

    public let action: ActionID
    public let periodStart: CalendarDate
    public let periodEnd: CalendarDate
    public let percent: Percent
    public let narrative: Prose
    public let obstacles: Prose?
    public let supportNeeded: Prose?
}
