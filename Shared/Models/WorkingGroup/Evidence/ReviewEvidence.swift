/// Reviews evidence.
public struct ReviewEvidence: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.evidence.review", .command, for: .steering,
        .post("/actions/{action}/evidence/{evidence}/review"),
        "Says whether a piece of evidence shows what it should; never by the owner or who attached it.")

    public let action: ActionID
    public let evidence: Int
    public let accepted: Bool
    /// Required where it is not accepted.
    public let note: Prose?

    public init(
        action: ActionID, evidence: Int, accepted: Bool, note: Prose? = nil
    ) {
        self.action = action
        self.evidence = evidence
        self.accepted = accepted
        self.note = note
    }
}
