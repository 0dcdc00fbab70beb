/// Lists the consolidated proposals by number.
public struct ListProposals: Request {
    public typealias Answer = Page<Proposal>

    public static let definition = define("proposals.list", .query, for: .everyone, .get("/proposals"))

    /// Status of the proposals. Defaults to those of the current consolidated set.
    public let status: ProposalStatus?
    public let cluster: Cluster?
    /// Lists only proposals with the region's label.
    public let region: Region?
    public let after: String?
    public let limit: PageLimit?
}
