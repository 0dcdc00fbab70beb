/// Lists the reports in the mailbox for bounces, the newest first.
public struct ListBounces: Request {
    public typealias Answer = Page<BounceEntry>

    public static let definition = define("notifications.bounces.list", .query, for: .operators, .get("/bounces"))

    public let kind: BounceKind?
    public let after: String?
    public let limit: PageLimit?
}
