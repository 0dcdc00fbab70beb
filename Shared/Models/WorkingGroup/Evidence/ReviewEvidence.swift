/// Accepts or rejects a piece of evidence. Neither the owner nor the person who attached it may do so.
public struct ReviewEvidence: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.evidence.review", .command, for: .steering, .post("/actions/{action}/evidence/{evidence}/review")
    )

    public let action: ActionID
    public let evidence: Int
    public let accepted: Bool
    /// Note. Required where the evidence is not accepted.
    public let note: Prose?
}

extension ReviewEvidence: Limiting {
    public static let rules: [FieldRule] = [.needed("note", "is required where it is not accepted", unless: "accepted")]
}
