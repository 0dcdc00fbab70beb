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
}
