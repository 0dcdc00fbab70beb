/// Lists the needs that no current proposal answers, or that no action addresses.
public struct ListNeedGaps: Request {
    public typealias Answer = Page<Need>

    public static let definition = RequestDefinition(
        "working-group.gaps.needs", .query, for: .everyone, .get("/gaps/needs"),
        "Lists the needs that no current proposal answers, or that no action addresses.")

    public let lacking: NeedGap
    public let after: String?
    public let limit: PageLimit?

    public init(lacking: NeedGap, after: String? = nil, limit: PageLimit? = nil) {
        self.lacking = lacking
        self.after = after
        self.limit = limit
    }
}
