internal import Models

/// What an operation did to the graph: enough to undo it.
struct GraphChange: Sendable, Equatable {
    let id: OperationID
    let kind: OperationKind
    let sources: [ProposalNumber]
    let targets: [ProposalNumber]
    /// The proposals concerned, as they were; those that the operation made are missing.
    let before: [ProposalNode]
    /// The same proposals, as it left them.
    let after: [ProposalNode]

    /// Every proposal that it concerns.
    var concerned: [ProposalNumber] { Array(Set(sources + targets)).sorted() }
}

extension ProposalOperation {
    /// What it did to the graph.
    var change: GraphChange {
        GraphChange(id: id, kind: kind, sources: sources, targets: targets, before: before, after: after)
    }
}
