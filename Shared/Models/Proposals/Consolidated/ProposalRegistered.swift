/// A proposal was put on the table, or on record as known from submissions only; nothing is told of it before.
public struct ProposalRegistered: Event, Equatable {
    public static let type: EventType = "npp16.proposals.proposal.registered.v1"

    public let number: ProposalNumber
    public let title: Line
    public let cluster: Cluster
    public let labels: [Region]
    public let originals: [OriginalID]

    public init(number: ProposalNumber, title: Line, cluster: Cluster, labels: [Region], originals: [OriginalID]) {
        self.number = number
        self.title = title
        self.cluster = cluster
        self.labels = labels
        self.originals = originals
    }
}
