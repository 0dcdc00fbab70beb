/// A need that the consultations identified.
public struct Need: Codable, Sendable, Equatable {
    public let id: NeedID
    /// List of the record that contains it.
    public let list: Line
    public let item: Line
    public let part: Int?
    public let heading: Line?
    public let summary: Prose
    /// Regions that raised it.
    public let regions: [Region]
    public let relatedProposals: [ProposalNumber]
    public let source: Line?
    /// When it was withdrawn.
    public let withdrawnAt: Instant?
    /// Whether an action addresses it, as far as the reader may know; in lists of needs alone, and left out of a withdrawn one.
    public let isAddressed: Bool?
    /// What was corrected, the oldest first, and the withdrawal; left out where there is neither.
    public let corrections: [Correction]?
    /// The summary in other languages, by their tags, as far as it is current; left out where it is in none.
    public let summaries: [String: Prose]?
    /// What is translated of its words; left out of lists, and where nothing is.
    public let translations: [Translation]?
}
