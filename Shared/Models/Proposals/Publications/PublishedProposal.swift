/// A proposal as a publication holds it.
public struct PublishedProposal: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public let version: Int
    public let title: Line
    public let labels: [Region]
    public let originals: [OriginalID]
}
