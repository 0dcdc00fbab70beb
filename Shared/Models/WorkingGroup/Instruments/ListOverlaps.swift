/// Shows which current proposals share which instruments and organisations.
public struct ListOverlaps: Request {
    public typealias Answer = Page<ProposalOverlap>

    public static let definition = RequestDefinition(
        "working-group.instruments.overlaps", .query, for: .everyone, .get("/overlaps"),
        "Shows which current proposals share which instruments and organisations.", cost: .high)

    /// One of the two.
    public let proposal: ProposalNumber?
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}
