/// Rolls progress up to one proposal.
public struct ShowProposalProgress: Request {
    public typealias Answer = ProgressRollUp

    public static let definition = RequestDefinition(
        "working-group.progress.proposal", .query, for: .everyone, .get("/progress/{proposal}"),
        "Rolls the progress of actions up to one proposal, with formula and inputs.")

    public let proposal: ProposalNumber
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}
