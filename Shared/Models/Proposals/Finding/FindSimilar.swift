/// Suggests proposals and originals with similar text, with a score and the words that differ. A person decides.
public struct FindSimilar: Request {
    public typealias Answer = Page<SimilarText>

    public static let definition = define(
        "proposals.similar", .query, for: .everyone, .get("/proposals/{proposal}/similar"), cost: .high)

    public let proposal: ProposalNumber
    public let limit: PageLimit?
}
