/// The originals that a proposal was merged from.
public struct ProvenanceEdge: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public let labels: [Region]
    public let originals: [OriginalID]
}
