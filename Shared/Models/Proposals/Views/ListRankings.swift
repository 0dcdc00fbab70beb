/// Lists a delegation's rankings, the newest first. Only the newest counts.
public struct ListRankings: Request {
    public typealias Answer = Page<Ranking>

    public static let definition = define("proposals.rankings.list", .query, for: .parties, .get("/rankings"))

    public let party: PartyID?
    public let after: String?
    public let limit: PageLimit?
}
