/// Lists the consolidated proposals.
public struct ListProposals: Request {
    public typealias Answer = Page<Proposal>

    public static let definition = RequestDefinition(
        "proposals.list", .query, for: .everyone, .get("/proposals"),
        "Lists the consolidated proposals by number.")

    /// Those of the consolidated set of now where it is left out.
    public let status: ProposalStatus?
    public let cluster: Cluster?
    /// Those that carry the region's label.
    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(
        status: ProposalStatus? = nil, cluster: Cluster? = nil, region: Region? = nil, after: String? = nil,
        limit: PageLimit? = nil
    ) {
        self.status = status
        self.cluster = cluster
        self.region = region
        self.after = after
        self.limit = limit
    }
}
