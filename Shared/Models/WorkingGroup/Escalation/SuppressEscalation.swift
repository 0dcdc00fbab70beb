/// Suppresses escalation.
public struct SuppressEscalation: Request {
    public typealias Answer = EscalationLog

    public static let definition = RequestDefinition(
        "working-group.escalations.suppress", .command, for: .steering, .post("/actions/{action}/escalation-pauses"),
        "Suppresses the escalation of an action, for a time or until it is resumed.")

    public let action: ActionID
    public let until: Instant?
    public let reason: Prose

    public init(
        action: ActionID, until: Instant? = nil, reason: Prose
    ) {
        self.action = action
        self.until = until
        self.reason = reason
    }
}
