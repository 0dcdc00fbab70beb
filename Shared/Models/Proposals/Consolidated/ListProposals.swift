/// Lists the consolidated proposals by number.
public struct ListProposals: Request {
    public typealias Answer = Page<Proposal>

    public static let definition = define("proposals.list", .query, for: .everyone, .get("/proposals"))

    /// Those of the consolidated set of now where it is left out.
    public let status: ProposalStatus?
    public let cluster: Cluster?
    /// Those that carry the region's label.
    public let region: Region?
    public let after: String?
    public let limit: PageLimit?
}
