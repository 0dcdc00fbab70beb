/// Lists every reminder and step of escalation of an action, every suppression, and what comes next.
public struct ListEscalations: Request {
    public typealias Answer = EscalationLog

    public static let definition = define(
        "working-group.escalations.list", .query, for: .everyone, .get("/actions/{action}/escalations"))

    public let action: ActionID
}
