/// Lists which current proposals share which instruments and organizations.
public struct ListOverlaps: Request {
    public typealias Answer = Page<ProposalOverlap>

    public static let definition = define(
        "working-group.overlaps.list", .query, for: .everyone, .get("/overlaps"), cost: .high)

    /// Lists only overlaps with the proposal.
    public let proposal: ProposalNumber?
    public let after: String?
    public let limit: PageLimit?
}
