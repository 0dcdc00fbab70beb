/// Shows a proposal with its originals and the count of positions.
public struct ShowProposal: Request {
    public typealias Answer = Proposal

    public static let definition = define("proposals.show", .query, for: .everyone, .get("/proposals/{proposal}"))

    public let proposal: ProposalNumber
}
