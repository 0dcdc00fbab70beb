/// Shows the originals of a proposal over time, the proposals it was made from and those made from it.
public struct ShowLineage: Request {
    public typealias Answer = Lineage

    public static let definition = define(
        "proposals.lineage.show", .query, for: .everyone, .get("/proposals/{proposal}/lineage"))

    public let proposal: ProposalNumber
}
