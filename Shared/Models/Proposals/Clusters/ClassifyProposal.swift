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
