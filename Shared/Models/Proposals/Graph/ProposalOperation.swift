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
    public let by: ActorID
    public let at: Instant
    /// Reversal of the operation; nil while it holds.
    public let reversal: OperationReversal?
}
