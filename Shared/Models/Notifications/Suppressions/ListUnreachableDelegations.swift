/// Lists the delegations that no mail reaches: nobody is in office, or all mail comes back.
public struct ListUnreachableDelegations: Request {
    public typealias Answer = Page<UnreachableDelegation>

    public static let definition = define(
        "notifications.unreachable-delegations.list", .query, for: .roles([.secretariat, .coChair, .ops]),
        .get("/unreachable-delegations"))

    public let region: Region?
    public let after: String?
    public let limit: PageLimit?
}
