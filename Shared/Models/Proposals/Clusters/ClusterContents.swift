/// A cluster with its sub-clusters and the proposals of the current set.
public struct ClusterContents: Codable, Sendable, Equatable {
    public let cluster: Cluster
    public let title: Line
    /// Proposals outside any sub-cluster.
    public let proposals: [ProposalNumber]
    public let subClusters: [SubCluster]
    /// Proposals of other clusters that touch this one.
    public let crossCutting: [ProposalNumber]
}
