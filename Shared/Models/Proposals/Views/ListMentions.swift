/// Lists where a proposal was discussed and what was said.
public struct ListMentions: Request {
    public typealias Answer = Page<Mention>

    public static let definition = define(
        "proposals.mentions.list", .query, for: .everyone, .get("/proposals/{proposal}/mentions"))

    public let proposal: ProposalNumber
    public let region: Region?
    public let after: String?
    public let limit: PageLimit?
}
