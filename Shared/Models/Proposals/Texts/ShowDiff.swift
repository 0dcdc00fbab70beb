/// Shows what changed between two versions, word by word.
public struct ShowDiff: Request {
    public typealias Answer = VersionDiff

    public static let definition = RequestDefinition(
        "proposals.diff", .query, for: .everyone, .get("/proposals/{proposal}/diff"),
        "Shows what changed between two versions of a proposal, word by word.", cost: .high)

    public let proposal: ProposalNumber
    public let from: Int
    /// The current version where it is left out.
    public let to: Int?
    /// That in which the later version was written, where it is left out.
    public let language: LanguageTag?

    public init(proposal: ProposalNumber, from: Int, to: Int? = nil, language: LanguageTag? = nil) {
        self.proposal = proposal
        self.from = from
        self.to = to
        self.language = language
    }
}
