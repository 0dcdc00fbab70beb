/// An edge of the provenance graph, and how long it held.
public struct LineageEdge: Codable, Sendable, Equatable {
    public let original: OriginalID
    public let region: Region
    public let title: Line
    public let since: Instant
    /// nil while it holds.
    public let until: Instant?

    public init(original: OriginalID, region: Region, title: Line, since: Instant, until: Instant? = nil) {
        self.original = original
        self.region = region
        self.title = title
        self.since = since
        self.until = until
    }
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

    public init(
        number: ProposalNumber, status: ProposalStatus, originals: [LineageEdge], ancestors: [ProposalNumber],
        descendants: [ProposalNumber], operations: [ProposalOperation]
    ) {
        self.number = number
        self.status = status
        self.originals = originals
        self.ancestors = ancestors
        self.descendants = descendants
        self.operations = operations
    }
}
