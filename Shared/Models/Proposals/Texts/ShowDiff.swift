/// Shows what changed between two versions of a proposal, word by word.
public struct ShowDiff: Request {
    public typealias Answer = VersionDiff

    public static let definition = define(
        "proposals.diff.show", .query, for: .everyone, .get("/proposals/{proposal}/diff"), cost: .high)

    public let proposal: ProposalNumber
    public let from: Int
    /// Defaults to the current version.
    public let to: Int?
    /// Defaults to the language in which the later version was written.
    public let language: LanguageTag?
}
