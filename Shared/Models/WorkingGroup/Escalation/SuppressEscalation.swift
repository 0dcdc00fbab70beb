/// Suppresses the escalation of an action, for a time or until it is resumed.
public struct SuppressEscalation: Request {
    public typealias Answer = EscalationLog

    public static let definition = define(
        "working-group.escalations.suppress", .command, for: .steering, .post("/actions/{action}/escalation-pauses"))

    public let action: ActionID
    public let until: Instant?
    public let reason: Prose
}
