/// The proposals of one tier.
public struct Tier: Codable, Sendable, Equatable {
    public let name: Line
    public let proposals: [ProposalNumber]
}
