/// Shows the originals of a proposal over time, what it was made of and what was made of it.
public struct ShowLineage: Request {
    public typealias Answer = Lineage

    public static let definition = define(
        "proposals.lineage", .query, for: .everyone, .get("/proposals/{proposal}/lineage"))

    public let proposal: ProposalNumber
}
