/// A proposal was put on the table, or on record as known from submissions only; nothing is told of it before.
public struct ProposalRegistered: Event, Equatable {
    public static let type: EventType = "npp16.proposals.proposal.registered.v1"

    public let number: ProposalNumber
    public let title: Line
    public let cluster: Cluster
    public let labels: [Region]
    public let originals: [OriginalID]
}
