/// A proposal as a publication holds it.
public struct PublishedProposal: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public let version: Int
    public let title: Line
    public let labels: [Region]
    public let originals: [OriginalID]

    public init(number: ProposalNumber, version: Int, title: Line, labels: [Region], originals: [OriginalID]) {
        self.number = number
        self.version = version
        self.title = title
        self.labels = labels
        self.originals = originals
    }
}
