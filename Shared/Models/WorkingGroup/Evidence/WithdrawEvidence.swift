/// Withdraws a piece of evidence, with the reason. It proves nothing any more.
public struct WithdrawEvidence: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.evidence.withdraw", .command, for: .authors,
        .post("/actions/{action}/evidence/{evidence}/withdrawal"))

    public let action: ActionID
    public let evidence: Int
    public let reason: Prose
}
