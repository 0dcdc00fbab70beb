/// Shows a decision.
public struct ShowDecision: Request {
    public typealias Answer = Decision

    public static let definition = RequestDefinition(
        "working-group.decisions.show", .query, for: .everyone, .get("/decisions/{decision}"),
        "Shows a decision, by its id or its number, with every change of its paragraphs.")

    /// An id or a number.
    public let decision: Line

    public init(decision: Line) { self.decision = decision }
}
