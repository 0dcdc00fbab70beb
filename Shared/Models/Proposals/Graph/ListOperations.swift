/// Lists the merges and splits with the state before and after, the newest first.
public struct ListOperations: Request {
    public typealias Answer = Page<ProposalOperation>

    public static let definition = define("proposals.operations.list", .query, for: .everyone, .get("/operations"))

    /// Lists only operations on the proposal.
    public let proposal: ProposalNumber?
    public let after: String?
    public let limit: PageLimit?
}
