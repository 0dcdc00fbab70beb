/// Lifts the suppression of escalation.
public struct ResumeEscalation: Request {
    public typealias Answer = EscalationLog

    public static let definition = RequestDefinition(
        "working-group.escalations.resume", .command, for: .steering, .post("/actions/{action}/escalation-resumption"),
        "Lets the escalation of an action go on.")

    public let action: ActionID
    public let reason: Prose

    public init(
        action: ActionID, reason: Prose
    ) {
        self.action = action
        self.reason = reason
    }
}
