/// Corrects a piece of evidence that nobody has reviewed yet, with the reason. What is left out stays; where the reference is wrong, withdraw it and attach another.
public struct CorrectEvidence: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.evidence.correct", .command, for: .authors,
        .post("/actions/{action}/evidence/{evidence}/corrections"))

    public let action: ActionID
    public let evidence: Int
    public let reason: Prose
    public let title: Line?
    public let dated: CalendarDate?
}

extension CorrectEvidence: Limiting {
    public static let rules: [FieldRule] = [.revises("title", "dated")]
}
