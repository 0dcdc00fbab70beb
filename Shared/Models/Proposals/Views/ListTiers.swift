/// Lists the co-chairs' tiers.
public struct ListTiers: Request {
    public typealias Answer = Page<Tiering>

    public static let definition = RequestDefinition(
        "proposals.tiers.list", .query, for: .everyone, .get("/tiers"),
        "Lists the co-chairs' tiers with method, date and disclaimer, the newest first.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}
