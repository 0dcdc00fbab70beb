/// Changes the status of a paragraph of a decision: implemented, elapsed, superseded, require-funding and so on.
public struct MoveParagraph: Request {
    public typealias Answer = Decision

    public static let definition = define(
        "working-group.paragraphs.move", .command, for: .participants, .post("/decisions/{decision}/moves"))

    public let decision: DecisionID
    public let paragraph: ParagraphNumber
    public let to: ParagraphStatus
    /// Reason. Required for all but elapsed.
    public let reason: Prose?
    /// Decision that takes its place. Required for superseded.
    public let supersededBy: DecisionID?
    /// Status that you have seen. Another one on record is a conflict.
    public let seen: ParagraphStatus?
}

extension MoveParagraph: Limiting {
    public static let rules: [FieldRule] = ParagraphType.operational.machine.rules
}
