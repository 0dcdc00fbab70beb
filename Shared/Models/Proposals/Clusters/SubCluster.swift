/// A part of a cluster.
public struct SubCluster: Codable, Sendable, Equatable {
    public let name: Line
    public let proposals: [ProposalNumber]
}
