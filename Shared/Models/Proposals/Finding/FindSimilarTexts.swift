/// Suggests proposals and originals with similar text, with a score and the words that differ. A person decides.
public struct FindSimilarTexts: Request {
    public typealias Answer = Page<SimilarText>

    public static let definition = define(
        "proposals.similar-texts.find", .query, for: .everyone, .get("/proposals/{proposal}/similar-texts"), cost: .high
    )

    public let proposal: ProposalNumber
    public let limit: PageLimit?
}
