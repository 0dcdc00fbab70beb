/// Lists the versions of a proposal's text with their translations, the oldest first.
public struct ListVersions: Request {
    public typealias Answer = Page<ProposalVersion>

    public static let definition = define(
        "proposals.versions.list", .query, for: .everyone, .get("/proposals/{proposal}/versions"))

    public let proposal: ProposalNumber
    public let after: String?
    public let limit: PageLimit?
}
