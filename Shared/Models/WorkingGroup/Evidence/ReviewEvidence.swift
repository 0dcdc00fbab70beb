/// Says whether a piece of evidence shows what it should; never by the owner or who attached it.
public struct ReviewEvidence: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.evidence.review", .command, for: .steering, .post("/actions/{action}/evidence/{evidence}/review")
    )

    public let action: ActionID
    public let evidence: Int
    public let accepted: Bool
    /// Required where it is not accepted.
    public let note: Prose?
}
