/// A proposal was split into several.
public struct ProposalSplit: Event, Equatable {
    public static let type: EventType = "npp16.proposals.proposal.split.v1"

    public let operation: OperationID
    public let source: ProposalNumber
    public let title: Line
    public let targets: [ProposalNumber]
    public let labelRegions: [Region]
    public let rationale: Prose
    /// Who made the submissions that it is known from.
    public let submitters: [PartyID]?
}
