/// Says anew what a decision is about.
public struct LinkDecision: Request {
    public typealias Answer = Decision

    public static let definition = RequestDefinition(
        "working-group.decisions.link", .command, for: .secretariat, .post("/decisions/{decision}/links"),
        "Says anew which proposals, needs or documents a decision is about; what is left out stays.")

    public let decision: DecisionID
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    public let documents: [DocumentSymbol]?
    public let reason: Prose?
    /// What the decision was about when it was read; another list is a conflict that shows both.
    public let seen: SeenLinks?

    public init(
        decision: DecisionID, proposals: [ProposalNumber]? = nil, needs: [NeedID]? = nil,
        documents: [DocumentSymbol]? = nil, reason: Prose? = nil, seen: SeenLinks? = nil
    ) {
        self.decision = decision
        self.proposals = proposals
        self.needs = needs
        self.documents = documents
        self.reason = reason
        self.seen = seen
    }
}
