/// A row of Annex I.
public struct AnnexCluster: Codable, Sendable, Equatable {
    public let cluster: Cluster
    public let title: Line
    public let cells: [AnnexCell]
}
