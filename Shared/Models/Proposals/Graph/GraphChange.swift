/// What an operation changes of a proposal.
public struct ProposalNode: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public var status: ProposalStatus
    public var labels: [Region]
    /// Where it comes from, in order.
    public var originals: [OriginalID]
    /// The version of its text.
    public var version: Int
}

/// What an operation did to the graph: enough to undo it.
public struct GraphChange: Codable, Sendable, Equatable {
    public let id: OperationID
    public let kind: OperationKind
    public let sources: [ProposalNumber]
    public let targets: [ProposalNumber]
    /// The proposals concerned, as they were; those that the operation made are missing.
    public let before: [ProposalNode]
    /// The same proposals, as it left them.
    public let after: [ProposalNode]

    /// Every proposal that it concerns.
    public var concerned: [ProposalNumber] { Array(Set(sources + targets)).sorted() }
}
