/// Lists the delegations that no mail reaches.
public struct ListUnreachable: Request {
    public typealias Answer = Page<UnreachableDelegation>

    public static let definition = RequestDefinition(
        "notifications.unreachable.list", .query, for: .roles([.secretariat, .coChair, .ops]),
        .get("/unreachable-delegations"),
        "Lists the delegations that no mail reaches: nobody is in office, or all mail comes back.")

    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(region: Region? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.region = region
        self.after = after
        self.limit = limit
    }
}
