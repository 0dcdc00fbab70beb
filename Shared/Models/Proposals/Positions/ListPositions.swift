/// Lists the positions on a proposal.
public struct ListPositions: Request {
    public typealias Answer = Page<Position>

    public static let definition = RequestDefinition(
        "proposals.positions.list", .query, for: .everyone, .get("/proposals/{proposal}/positions"),
        "Lists the positions on a proposal, with history where asked for.")

    public let proposal: ProposalNumber
    public let history: Bool?
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber, history: Bool? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.history = history
        self.after = after
        self.limit = limit
    }
}
