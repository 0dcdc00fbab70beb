/// A proposal that was found.
public struct FoundProposal: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public let status: ProposalStatus
    /// The language of the text that fits best.
    public let language: LanguageTag
    public let title: Line
    /// Rank in thousandths; it depends on this text alone.
    public let rank: Int
}
