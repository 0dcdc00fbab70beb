/// Shows a decision, by its id or its number, with every change of its paragraphs.
public struct ShowDecision: Request {
    public typealias Answer = Decision

    public static let definition = define(
        "working-group.decisions.show", .query, for: .everyone, .get("/decisions/{decision}"))

    public let decision: DecisionID
}
