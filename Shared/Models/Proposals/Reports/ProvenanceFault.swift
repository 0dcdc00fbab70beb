/// What does not add up.
public struct ProvenanceFault: Codable, Sendable, Equatable {
    public let number: ProposalNumber?
    public let original: OriginalID?
    public let detail: Line
}
