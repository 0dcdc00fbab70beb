/// Lists a delegation's own rankings, the newest first: that holds, the others are history.
public struct ListRankings: Request {
    public typealias Answer = Page<Ranking>

    public static let definition = define("proposals.rankings.list", .query, for: .parties, .get("/rankings"))

    public let party: PartyID?
    public let after: String?
    public let limit: PageLimit?
}
