/// Suggests what a proposal could be merged with.
public struct FindSimilar: Request {
    public typealias Answer = Page<SimilarText>

    public static let definition = RequestDefinition(
        "proposals.similar", .query, for: .everyone, .get("/proposals/{proposal}/similar"),
        "Suggests proposals and originals of similar text, with score and differing words; a person decides.",
        cost: .high)

    public let proposal: ProposalNumber
    public let limit: PageLimit?

    public init(proposal: ProposalNumber, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.limit = limit
    }
}
