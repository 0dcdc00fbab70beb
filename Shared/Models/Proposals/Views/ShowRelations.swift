/// Shows the relations of regions and parties to a proposal.
public struct ShowRelations: Request {
    public typealias Answer = ProposalRelations

    public static let definition = RequestDefinition(
        "proposals.relations", .query, for: .everyone, .get("/proposals/{proposal}/relations"),
        "Shows apart who put a proposal forward, who discussed it, and who holds what of it.")

    public let proposal: ProposalNumber

    public init(proposal: ProposalNumber) { self.proposal = proposal }
}
