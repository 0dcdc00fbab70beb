/// Changes the status of a paragraph.
public struct MoveParagraph: Request {
    public typealias Answer = Decision

    public static let definition = RequestDefinition(
        "working-group.decisions.move", .command, for: .participants, .post("/decisions/{decision}/moves"),
        "Changes the status of a paragraph of a decision: implemented, elapsed, superseded, require-funding and so on.")

    public let decision: DecisionID
    public let paragraph: ParagraphNumber
    public let to: ParagraphStatus
    /// Required for all but elapsed.
    public let reason: Prose?
    /// Required for superseded.
    public let supersededBy: DecisionID?
    /// The status that the mover has seen; another one is a conflict.
    public let seen: ParagraphStatus?

    public init(
        decision: DecisionID, paragraph: ParagraphNumber, to: ParagraphStatus, reason: Prose? = nil,
        supersededBy: DecisionID? = nil, seen: ParagraphStatus? = nil
    ) {
        self.decision = decision
        self.paragraph = paragraph
        self.to = to
        self.reason = reason
        self.supersededBy = supersededBy
        self.seen = seen
    }
}
