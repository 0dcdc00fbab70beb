/// Lists the positions on a proposal, with history where asked for.
public struct ListPositions: Request {
    public typealias Answer = Page<Position>

    public static let definition = define(
        "proposals.positions.list", .query, for: .everyone, .get("/proposals/{proposal}/positions"))

    public let proposal: ProposalNumber
    public let history: Bool?
    public let after: String?
    public let limit: PageLimit?
}
