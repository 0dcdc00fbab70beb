/// Withdraws a decision that was not taken so. Nothing new can name it; its number can be given to another.
public struct WithdrawDecision: Request {
    public typealias Answer = Decision

    public static let definition = define(
        "working-group.decisions.withdraw", .command, for: .secretariat, .post("/decisions/{decision}/withdrawal"),
        reach: .everyFocalPoint)

    public let decision: DecisionID
    public let reason: Prose
}
