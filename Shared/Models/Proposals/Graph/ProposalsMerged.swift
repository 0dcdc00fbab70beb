/// Proposals and originals were merged into one.
public struct ProposalsMerged: Event, Equatable {
    public static let type: EventType = "npp16.proposals.proposals.merged.v1"

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
}
