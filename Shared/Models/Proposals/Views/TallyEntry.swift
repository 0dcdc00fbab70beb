/// What a proposal got in a tally.
public struct TallyEntry: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let points: Int
    /// Number of rankings that name it.
    public let rankings: Int
}
