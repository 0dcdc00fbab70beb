/// A text that may be about the same; whether it is, a person decides.
public struct SimilarText: Codable, Sendable, Equatable {
    public let kind: SimilarKind
    public let proposal: ProposalNumber?
    public let original: OriginalID?
    public let title: Line
    /// 0 to 1: how alike the texts are, and a tenth for each shared link up to three.
    public let score: Double
    /// 0 to 1, by the trigrams of title and text.
    public let textSimilarity: Double
    /// What both are linked to: related proposals, suggested implementers, originals.
    public let sharedLinks: [Line]
    /// Words of the proposal that the other lacks.
    public let wordsOnlyHere: [String]
    /// Words of the other that the proposal lacks.
    public let wordsOnlyThere: [String]
}
