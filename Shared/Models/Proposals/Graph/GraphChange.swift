/// What an operation changes of a proposal.
public struct ProposalNode: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public var status: ProposalStatus
    public var labels: [Region]
    /// Where it comes from, in order.
    public var originals: [OriginalID]
    /// The version of its text.
    public var version: Int

    public init(
        number: ProposalNumber, status: ProposalStatus, labels: [Region], originals: [OriginalID], version: Int
    ) {
        self.number = number
        self.status = status
        self.labels = labels
        self.originals = originals
        self.version = version
    }
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

    public init(
        id: OperationID, kind: OperationKind, sources: [ProposalNumber], targets: [ProposalNumber],
        before: [ProposalNode], after: [ProposalNode]
    ) {
        self.id = id
        self.kind = kind
        self.sources = sources
        self.targets = targets
        self.before = before
        self.after = after
    }

    /// Every proposal that it concerns.
    public var concerned: [ProposalNumber] { Array(Set(sources + targets)).sorted() }
}
