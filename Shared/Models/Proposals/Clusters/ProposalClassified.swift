/// A proposal was put into a cluster.
public struct ProposalClassified: Event, Equatable {
    public static let type: EventType = "npp16.proposals.proposal.classified.v1"

    public let number: ProposalNumber
    public let cluster: Cluster
    public let subsection: Line?
    public let crossCuttingClusters: [Cluster]
}
