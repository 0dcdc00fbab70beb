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

    public init(
        proposal: ProposalNumber, language: LanguageTag, from: Int, to: Int, title: [DiffPart], text: WordDiff
    ) {
        self.proposal = proposal
        self.language = language
        self.from = from
        self.to = to
        self.title = title
        self.text = text.parts
        comparedBy = text.unit
        wordsRemoved = Self.count(.removed, text.parts)
        wordsAdded = Self.count(.added, text.parts)
    }

    private static func count(_ kind: DiffKind, _ parts: [DiffPart]) -> Int {
        parts.filter { $0.kind == kind }.flatMap { WordDiff.words(of: $0.text) }
            .filter { $0.contains { $0.isLetter || $0.isNumber } }.count
    }
}
