/// Corrects a decision, with the reason. What is left out stays. What it is about is changed by its links.
public struct CorrectDecision: Request {
    public typealias Answer = Decision

    public static let definition = define(
        "working-group.decisions.correct", .command, for: .secretariat, .post("/decisions/{decision}/corrections"))

    public let decision: DecisionID
    public let reason: Prose
    public let title: Line?
    public let takenOn: CalendarDate?
    public let session: SessionID?
    /// Session or year in which it is counted.
    public let sequence: DecisionSequence?
    /// Place in its session or year; a free one, or that of a withdrawn decision.
    public let place: Int?
    /// All paragraphs, in the place of the former ones. One whose number stays keeps its status; one whose status has
    /// changed cannot be left out.
    public let paragraphs: [GivenParagraph]?
    /// Terms to remove from the decision.
    public let clear: [ClearableDecisionTerm]?
}

extension CorrectDecision: Limiting {
    public static let limits: [String: Limit] = [
        "place": .number(DecisionNumber.places), "paragraphs": .items(1...200), "clear": .items(0...20),
    ]

    public static let rules: [FieldRule] =
        [.revises("title", "takenOn", "session", "sequence", "place", "paragraphs", clears: true)]
        + FieldRule.clears(ClearableDecisionTerm.self)
}
