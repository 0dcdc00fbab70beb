/// The matrix of Annex I: proposals by cluster and by the regions that put them forward.
public struct AnnexMatrix: Codable, Sendable, Equatable {
    public let clusters: [AnnexCluster]
    /// How many cells the clusters have in all.
    public let cells: Int
}
