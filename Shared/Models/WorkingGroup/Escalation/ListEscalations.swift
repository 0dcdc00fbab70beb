/// Shows what was done about an action's date.
public struct ListEscalations: Request {
    public typealias Answer = EscalationLog

    public static let definition = RequestDefinition(
        "working-group.escalations.list", .query, for: .everyone, .get("/actions/{action}/escalations"),
        "Lists every reminder and step of escalation of an action, every suppression, and what comes next.")

    public let action: ActionID

    public init(
        action: ActionID
    ) {
        self.action = action
    }
}
