/// Lists where a proposal was discussed.
public struct ListMentions: Request {
    public typealias Answer = Page<Mention>

    public static let definition = RequestDefinition(
        "proposals.mentions.list", .query, for: .everyone, .get("/proposals/{proposal}/mentions"),
        "Lists where a proposal was discussed and what was said.")

    public let proposal: ProposalNumber
    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber, region: Region? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.region = region
        self.after = after
        self.limit = limit
    }
}
