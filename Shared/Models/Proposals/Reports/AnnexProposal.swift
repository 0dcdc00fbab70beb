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
