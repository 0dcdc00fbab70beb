/// Traces needs, proposals, decisions, actions and evidence from any one of them.
public struct ShowTrace: Request {
    public typealias Answer = Trace

    public static let definition = RequestDefinition(
        "working-group.trace.show", .query, for: .everyone, .get("/trace"),
        "Traces needs, proposals, decisions, actions and evidence from any one of them.", cost: .high)

    /// One of these five; a decision by its id or its number.
    public let need: NeedID?
    public let proposal: ProposalNumber?
    public let decision: Line?
    public let action: ActionID?
    public let evidence: Int?
    public let after: String?
    public let limit: PageLimit?

    public init(
        need: NeedID? = nil, proposal: ProposalNumber? = nil, decision: Line? = nil, action: ActionID? = nil,
        evidence: Int? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.need = need
        self.proposal = proposal
        self.decision = decision
        self.action = action
        self.evidence = evidence
        self.after = after
        self.limit = limit
    }
}
