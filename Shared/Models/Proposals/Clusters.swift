/// A cluster with its sub-clusters and the proposals of the current set.
public struct ClusterContents: Codable, Sendable, Equatable {
    public let cluster: Cluster
    public let title: Line
    /// Those of no sub-cluster.
    public let proposals: [ProposalNumber]
    public let subClusters: [SubCluster]
    /// Proposals of other clusters that touch this one.
    public let crossCutting: [ProposalNumber]

    public init(
        cluster: Cluster, title: Line, proposals: [ProposalNumber], subClusters: [SubCluster],
        crossCutting: [ProposalNumber]
    ) {
        self.cluster = cluster
        self.title = title
        self.proposals = proposals
        self.subClusters = subClusters
        self.crossCutting = crossCutting
    }
}

/// A part of a cluster.
public struct SubCluster: Codable, Sendable, Equatable {
    public let name: Line
    public let proposals: [ProposalNumber]

    public init(name: Line, proposals: [ProposalNumber]) {
        self.name = name
        self.proposals = proposals
    }
}

/// Shows the clusters.
public struct ListClusters: Request {
    public typealias Answer = Page<ClusterContents>

    public static let definition = RequestDefinition(
        "proposals.clusters", .query, for: .everyone, .get("/clusters"),
        "Shows the clusters and sub-clusters with their proposals, cross-cutting ones apart.")

    public init() {}
}

/// Puts a proposal into a cluster.
public struct ClassifyProposal: Request {
    public typealias Answer = Proposal

    public static let definition = RequestDefinition(
        "proposals.classify", .command, for: .secretariat, .post("/proposals/{proposal}/classification"),
        "Puts a proposal into a cluster and sub-cluster, and says which other clusters it touches.")

    public let proposal: ProposalNumber
    public let cluster: Cluster
    /// None where it is left out.
    public let subsection: Line?
    public let crossCuttingClusters: [Cluster]?

    public init(
        proposal: ProposalNumber, cluster: Cluster, subsection: Line? = nil, crossCuttingClusters: [Cluster]? = nil
    ) {
        self.proposal = proposal
        self.cluster = cluster
        self.subsection = subsection
        self.crossCuttingClusters = crossCuttingClusters
    }
}

/// A proposal was put into a cluster.
public struct ProposalClassified: Event, Equatable {
    public static let type: EventType = "npp16.proposals.proposal.classified.v1"

    public let number: ProposalNumber
    public let cluster: Cluster
    public let subsection: Line?
    public let crossCuttingClusters: [Cluster]

    public init(number: ProposalNumber, cluster: Cluster, subsection: Line? = nil, crossCuttingClusters: [Cluster]) {
        self.number = number
        self.cluster = cluster
        self.subsection = subsection
        self.crossCuttingClusters = crossCuttingClusters
    }
}
