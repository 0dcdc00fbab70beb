/// A region discussed a proposal: neither an origin nor support.
public struct Mention: Codable, Sendable, Equatable {
    public let id: MentionID
    public let proposal: ProposalNumber
    /// The regions that discussed it.
    public let regions: [Region]
    /// What was said.
    public let summary: Prose
    public let source: Line?
}
