/// The matrix of Annex I: proposals by cluster and by the regions that put them forward.
public struct AnnexMatrix: Codable, Sendable, Equatable {
    public let clusters: [AnnexCluster]
    /// How many cells the clusters have in all; the record has 14.
    public let cells: Int

    public init(clusters: [AnnexCluster], cells: Int) {
        self.clusters = clusters
        self.cells = cells
    }
}

/// A row of Annex I.
public struct AnnexCluster: Codable, Sendable, Equatable {
    public let cluster: Cluster
    public let title: Line
    public let cells: [AnnexCell]

    public init(cluster: Cluster, title: Line, cells: [AnnexCell]) {
        self.cluster = cluster
        self.title = title
        self.cells = cells
    }
}

/// The proposals of a cluster that the same regions put forward.
public struct AnnexCell: Codable, Sendable, Equatable {
    public let regions: [Region]
    public let proposals: [AnnexProposal]

    public init(regions: [Region], proposals: [AnnexProposal]) {
        self.regions = regions
        self.proposals = proposals
    }
}

/// A proposal as Annex I names it.
public struct AnnexProposal: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public let title: Line
    public let crossCuttingClusters: [Cluster]

    public init(number: ProposalNumber, title: Line, crossCuttingClusters: [Cluster]) {
        self.number = number
        self.title = title
        self.crossCuttingClusters = crossCuttingClusters
    }
}

/// Computes Annex I from the proposals on record.
public struct ShowAnnex1: Request {
    public typealias Answer = AnnexMatrix

    public static let definition = RequestDefinition(
        "proposals.annex1", .query, for: .everyone, .get("/annex1"),
        "Shows the Annex I matrix, computed from the proposals on record.")

    public init() {}
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
