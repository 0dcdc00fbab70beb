/// Lists the merges and splits.
public struct ListOperations: Request {
    public typealias Answer = Page<ProposalOperation>

    public static let definition = RequestDefinition(
        "proposals.operations.list", .query, for: .everyone, .get("/operations"),
        "Lists the merges and splits with the state before and after, the newest first.")

    /// Those that concern the proposal.
    public let proposal: ProposalNumber?
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}
