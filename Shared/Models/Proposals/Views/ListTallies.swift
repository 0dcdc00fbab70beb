/// Lists the tallies.
public struct ListTallies: Request {
    public typealias Answer = Page<RankingTally>

    public static let definition = RequestDefinition(
        "proposals.rankings.tallies", .query, for: .everyone, .get("/ranking-tallies"),
        "Lists the tallies of the delegations' rankings with method, date and disclaimer, the newest first.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}
