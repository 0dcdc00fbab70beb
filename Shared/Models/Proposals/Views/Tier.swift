/// The proposals of one tier.
public struct Tier: Codable, Sendable, Equatable {
    public let name: Line
    public let proposals: [ProposalNumber]
}

extension Tier: Limiting {
    public static let limits: [String: Limit] = ["proposals": .distinct(1...999)]
}
