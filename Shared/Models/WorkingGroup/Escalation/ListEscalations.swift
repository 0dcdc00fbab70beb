/// Lists the reminders, escalations and suppressions of an action, and the next step.
public struct ListEscalations: Request {
    public typealias Answer = EscalationLog

    public static let definition = define(
        "working-group.escalations.list", .query, for: .everyone, .get("/actions/{action}/escalations"))

    public let action: ActionID
}
