/// Resumes the escalation of an action.
public struct ResumeEscalation: Request {
    public typealias Answer = EscalationLog

    public static let definition = define(
        "working-group.escalations.resume", .command, for: .steering, .post("/actions/{action}/escalation-resumption"))

    public let action: ActionID
    public let reason: Prose
}
