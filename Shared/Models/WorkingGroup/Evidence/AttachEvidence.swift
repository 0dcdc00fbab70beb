/// Attaches a link, a document symbol or a file as evidence to an action.
public struct AttachEvidence: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.evidence.attach", .command, for: .authors, .post("/actions/{action}/evidence"))

    public let action: ActionID
    public let kind: EvidenceKind
    /// A link, the symbol of a document on the register, or a file: the id under which the owner has uploaded it, or its
    /// SHA-256.
    public let reference: Line
    public let title: Line
    public let dated: CalendarDate
}

extension AttachEvidence: Limiting {
    public static let rules: [FieldRule] = [
        FieldRule(
            "reference", "must be \(WebAddress.rule.words)",
            ["kind": .oneOf(EvidenceKind.allCases.filter { $0 != .link }.map(\.rawValue))],
            ["reference": .form(TextForm(WebAddress.self))]),
        FieldRule(
            "reference", "must be the id of an uploaded file, or the SHA-256 of one, 64 small hexadecimal digits",
            ["kind": .oneOf(EvidenceKind.allCases.filter { $0 != .file }.map(\.rawValue))],
            ["reference": .form(TextForm(AttachmentID.self))]),
        FieldRule(
            "reference", "must be the symbol of a document, such as A/CONF.1/INF/3/Add.1",
            ["kind": .oneOf(EvidenceKind.allCases.filter { $0 != .document }.map(\.rawValue))],
            ["reference": .form(TextForm(DocumentSymbol.self))]),
    ]
}
