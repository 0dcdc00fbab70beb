/// Says anew which proposals, needs or documents a decision is about; what is left out stays.
public struct LinkDecision: Request {
    public typealias Answer = Decision

    public static let definition = define(
        "working-group.decisions.link", .command, for: .secretariat, .post("/decisions/{decision}/links"))

    public let decision: DecisionID
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    public let documents: [DocumentSymbol]?
    public let reason: Prose?
    /// What the decision was about when it was read; another list is a conflict that shows both.
    public let seen: SeenLinks?
}
