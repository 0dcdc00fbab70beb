/// Lists the needs that no current proposal answers, or that no action addresses.
public struct ListNeedGaps: Request {
    public typealias Answer = Page<Need>

    public static let definition = define("working-group.need-gaps.list", .query, for: .everyone, .get("/gaps/needs"))

    public let lacking: NeedGap
    public let after: String?
    public let limit: PageLimit?
}
