/// Shows a proposal with its originals and positions.
public struct ShowProposal: Request {
    public typealias Answer = Proposal

    public static let definition = RequestDefinition(
        "proposals.show", .query, for: .everyone, .get("/proposals/{proposal}"),
        "Shows a proposal with its originals and the count of positions.")

    public let proposal: ProposalNumber

    public init(proposal: ProposalNumber) {
        self.proposal = proposal
    }
}
