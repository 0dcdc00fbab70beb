/// Attaches a link, a document symbol or the digest of a file as evidence to an action.
public struct AttachEvidence: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.evidence.attach", .command, for: .authors, .post("/actions/{action}/evidence"))

    public let action: ActionID
    public let kind: EvidenceKind
    public let reference: Line
    public let title: Line
    public let dated: CalendarDate
}
