/// Shows who put a proposal forward, who discussed it, and which positions parties hold, each separately.
public struct ShowRelations: Request {
    public typealias Answer = ProposalRelations

    public static let definition = define(
        "proposals.relations.show", .query, for: .everyone, .get("/proposals/{proposal}/relations"))

    public let proposal: ProposalNumber
}
