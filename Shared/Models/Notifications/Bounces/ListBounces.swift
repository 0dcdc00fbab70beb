/// Lists what came into the mailbox for bounces.
public struct ListBounces: Request {
    public typealias Answer = Page<BounceEntry>

    public static let definition = RequestDefinition(
        "notifications.bounces.list", .query, for: .operators, .get("/bounces"),
        "Lists what came into the mailbox for bounces, the newest first.")

    public let kind: BounceKind?
    public let after: String?
    public let limit: PageLimit?

    public init(kind: BounceKind? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.kind = kind
        self.after = after
        self.limit = limit
    }
}
