/// The difference of two versions.
public struct VersionDiff: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let language: LanguageTag
    public let from: Int
    public let to: Int
    /// What the texts are compared by: words, where they do not differ in thousands of places.
    public let comparedBy: DiffUnit
    public let title: [DiffPart]
    public let text: [DiffPart]
    public let wordsRemoved: Int
    public let wordsAdded: Int
}
