/// A cluster with its sub-clusters and the proposals of the current set.
public struct ClusterContents: Codable, Sendable, Equatable {
    public let cluster: Cluster
    /// In English.
    public let title: Line
    public let titles: OfficialTexts
    /// Proposals outside any sub-cluster.
    public let proposals: [ProposalNumber]
    public let subClusters: [SubCluster]
    /// Proposals of other clusters that touch this one.
    public let crossCutting: [ProposalNumber]
}
