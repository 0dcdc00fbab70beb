/// The matrix of Annex I: proposals by cluster and by the regions that put them forward.
public struct AnnexMatrix: Codable, Sendable, Equatable {
    public let clusters: [AnnexCluster]
    /// How many cells the clusters have in all; the record has 14.
    public let cells: Int
}

extension Cluster {
    /// As Annex I heads it.
    public var title: Line {
        switch self {
        case .a: "Policies and tools"
        case .b: "Value Chain aspects"
        case .c: "Platforms for international cooperation"
        }
    }
}
