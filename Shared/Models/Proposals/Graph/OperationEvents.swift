/// Proposals and originals were merged into one.
public struct ProposalsMerged: Event, Equatable {
    public static let type: EventType = "npp16.proposals.operation.merged.v1"

    public let operation: OperationID
    public let sources: [ProposalNumber]
    public let originals: [OriginalID]
    public let target: ProposalNumber
    public let title: Line
    /// The labels of all that it concerns: whose focal points are to hear of it.
    public let labelRegions: [Region]
    public let rationale: Prose
    /// Who made the submissions that some of these proposals are known from.
    public let submitters: [PartyID]?

    public init(
        operation: OperationID, sources: [ProposalNumber], originals: [OriginalID], target: ProposalNumber,
        title: Line, labelRegions: [Region], rationale: Prose, submitters: [PartyID]? = nil
    ) {
        self.operation = operation
        self.sources = sources
        self.originals = originals
        self.target = target
        self.title = title
        self.labelRegions = labelRegions
        self.rationale = rationale
        self.submitters = submitters
    }
}

/// A proposal was split into several.
public struct ProposalSplit: Event, Equatable {
    public static let type: EventType = "npp16.proposals.operation.split.v1"

    public let operation: OperationID
    public let source: ProposalNumber
    public let title: Line
    public let targets: [ProposalNumber]
    public let labelRegions: [Region]
    public let rationale: Prose
    /// Who made the submissions that it is known from.
    public let submitters: [PartyID]?

    public init(
        operation: OperationID, source: ProposalNumber, title: Line, targets: [ProposalNumber],
        labelRegions: [Region], rationale: Prose, submitters: [PartyID]? = nil
    ) {
        self.operation = operation
        self.source = source
        self.title = title
        self.targets = targets
        self.labelRegions = labelRegions
        self.rationale = rationale
        self.submitters = submitters
    }
}

/// A merge or a split was undone.
public struct OperationReversed: Event, Equatable {
    public static let type: EventType = "npp16.proposals.operation.reversed.v1"

    public let operation: OperationID
    public let kind: OperationKind
    public let proposals: [ProposalNumber]
    public let labelRegions: [Region]
    public let reason: Prose
    /// Who made the submissions that some of these proposals are known from.
    public let submitters: [PartyID]?

    public init(
        operation: OperationID, kind: OperationKind, proposals: [ProposalNumber], labelRegions: [Region],
        reason: Prose, submitters: [PartyID]? = nil
    ) {
        self.operation = operation
        self.kind = kind
        self.proposals = proposals
        self.labelRegions = labelRegions
        self.reason = reason
        self.submitters = submitters
    }
}
