/// Something that was done to the provenance graph, with the state before and after.
public struct ProposalOperation: Codable, Sendable, Equatable {
    public let id: OperationID
    public let kind: OperationKind
    public let rationale: Prose
    public let sources: [ProposalNumber]
    public let targets: [ProposalNumber]
    /// The proposals concerned, as they were.
    public let before: [ProposalNode]
    /// The same proposals, as it left them.
    public let after: [ProposalNode]
    public let by: Line
    public let at: Instant
    /// How it was undone; nil while it holds.
    public let reversal: OperationReversal?

    public init(
        id: OperationID, kind: OperationKind, rationale: Prose, sources: [ProposalNumber], targets: [ProposalNumber],
        before: [ProposalNode], after: [ProposalNode], by: Line, at: Instant, reversal: OperationReversal? = nil
    ) {
        self.id = id
        self.kind = kind
        self.rationale = rationale
        self.sources = sources
        self.targets = targets
        self.before = before
        self.after = after
        self.by = by
        self.at = at
        self.reversal = reversal
    }

    /// What it did to the graph.
    public var change: GraphChange {
        GraphChange(id: id, kind: kind, sources: sources, targets: targets, before: before, after: after)
    }
}
