/// Rolls the progress of actions up to one proposal, with formula and inputs.
public struct ShowProposalProgress: Request {
    public typealias Answer = ProgressRollUp

    public static let definition = define(
        "working-group.proposal-progress.show", .query, for: .everyone, .get("/progress/{proposal}"))

    public let proposal: ProposalNumber
    public let after: String?
    public let limit: PageLimit?
}
