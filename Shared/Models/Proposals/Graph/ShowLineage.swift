/// Shows where a proposal comes from and what became of it.
public struct ShowLineage: Request {
    public typealias Answer = Lineage

    public static let definition = RequestDefinition(
        "proposals.lineage", .query, for: .everyone, .get("/proposals/{proposal}/lineage"),
        "Shows the originals of a proposal over time, what it was made of and what was made of it.")

    public let proposal: ProposalNumber

    public init(proposal: ProposalNumber) { self.proposal = proposal }
}
