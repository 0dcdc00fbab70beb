/// Lists the tallies of the delegations' rankings with method, date and disclaimer, the newest first.
public struct ListTallies: Request {
    public typealias Answer = Page<RankingTally>

    public static let definition = define(
        "proposals.tallies.list", .query, for: .everyone, .get("/ranking-tallies"))

    public let after: String?
    public let limit: PageLimit?
}
