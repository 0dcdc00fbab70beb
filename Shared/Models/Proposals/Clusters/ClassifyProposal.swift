/// Puts a proposal into a cluster and sub-cluster, and says which other clusters it touches.
public struct ClassifyProposal: Request {
    public typealias Answer = Proposal

    public static let definition = define(
        "proposals.classify", .command, for: .secretariat, .post("/proposals/{proposal}/classification"))

    public let proposal: ProposalNumber
    public let cluster: Cluster
    /// Defaults to none.
    public let subsection: Line?
    public let crossCuttingClusters: [Cluster]?
}

extension ClassifyProposal: Limiting {
    public static let limits: [String: Limit] = ["crossCuttingClusters": .distinct(0...26)]
}
