/// Lists a delegation's own rankings.
public struct ListRankings: Request {
    public typealias Answer = Page<Ranking>

    public static let definition = RequestDefinition(
        "proposals.rankings.list", .query, for: .parties, .get("/rankings"),
        "Lists a delegation's own rankings, the newest first: that holds, the others are history.")

    public let party: PartyID?
    public let after: String?
    public let limit: PageLimit?

    public init(party: PartyID? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.party = party
        self.after = after
        self.limit = limit
    }
}
