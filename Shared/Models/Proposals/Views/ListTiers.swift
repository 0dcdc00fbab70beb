/// Lists the co-chairs' tiers with method, date and disclaimer, the newest first.
public struct ListTiers: Request {
    public typealias Answer = Page<Tiering>

    public static let definition = define("proposals.tiers.list", .query, for: .everyone, .get("/tiers"))

    public let after: String?
    public let limit: PageLimit?
}
