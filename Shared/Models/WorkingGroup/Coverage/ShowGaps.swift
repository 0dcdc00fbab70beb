/// Counts needs without a proposal or an action, proposals without an action, and actions without evidence.
public struct ShowGaps: Request {
    public typealias Answer = CoverageGaps

    public static let definition = define("working-group.gaps.show", .query, for: .everyone, .get("/gaps"))
}
