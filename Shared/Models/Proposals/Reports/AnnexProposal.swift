/// A proposal as Annex I names it.
public struct AnnexProposal: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public let title: Line
    public let crossCuttingClusters: [Cluster]
}
