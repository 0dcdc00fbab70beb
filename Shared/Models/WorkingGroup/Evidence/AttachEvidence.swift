/// Attaches evidence to an action.
public struct AttachEvidence: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.actions.attach-evidence", .command, for: .authors, .post("/actions/{action}/evidence"),
        "Attaches a link, a document symbol or the digest of a file as evidence to an action.")

    public let action: ActionID
    public let kind: EvidenceKind
    public let reference: Line
    public let title: Line
    public let dated: CalendarDate

    public init(
        action: ActionID, kind: EvidenceKind, reference: Line, title: Line, dated: CalendarDate
    ) {
        self.action = action
        self.kind = kind
        self.reference = reference
        self.title = title
        self.dated = dated
    }
}
