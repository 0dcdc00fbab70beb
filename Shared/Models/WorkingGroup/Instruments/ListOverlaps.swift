/// Shows which current proposals share which instruments and organisations.
public struct ListOverlaps: Request {
    public typealias Answer = Page<ProposalOverlap>

    public static let definition = define(
        "working-group.instruments.overlaps", .query, for: .everyone, .get("/overlaps"), cost: .high)

    /// One of the two.
    public let proposal: ProposalNumber?
    public let after: String?
    public let limit: PageLimit?
}
