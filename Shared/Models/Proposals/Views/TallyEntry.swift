/// What a proposal got in a tally.
public struct TallyEntry: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let points: Int
    /// How many rankings name it.
    public let rankings: Int
}
