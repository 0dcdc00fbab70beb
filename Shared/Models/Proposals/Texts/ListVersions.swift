/// Lists the versions of a proposal's text.
public struct ListVersions: Request {
    public typealias Answer = Page<ProposalVersion>

    public static let definition = RequestDefinition(
        "proposals.versions.list", .query, for: .everyone, .get("/proposals/{proposal}/versions"),
        "Lists the versions of a proposal's text with their translations, the oldest first.")

    public let proposal: ProposalNumber
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}
