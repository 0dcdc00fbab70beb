/// An edge of the provenance graph, and how long it held.
public struct LineageEdge: Codable, Sendable, Equatable {
    public let original: OriginalID
    public let region: Region
    public let title: Line
    public let since: Instant
    /// nil while it holds.
    public let until: Instant?
}

/// Where a proposal comes from and what became of it.
public struct Lineage: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public let status: ProposalStatus
    /// The originals, those of former times included.
    public let originals: [LineageEdge]
    /// The proposals that it was made of, over every step.
    public let ancestors: [ProposalNumber]
    /// The proposals that were made of it, over every step.
    public let descendants: [ProposalNumber]
    /// The last operations that concern it, the oldest of them first, those that were reversed included: as many as fit
    /// in an answer. ``ListOperations`` has all.
    public let operations: [ProposalOperation]
}
