/// Lists the actions without evidence, by due date.
public struct ListActionGaps: Request {
    public typealias Answer = Page<FollowUpAction>

    public static let definition = define(
        "working-group.action-gaps.list", .query, for: .everyone, .get("/gaps/actions"))

    public let state: ActionState?
    /// Only those that are done, or verified.
    public let done: Bool?
    public let after: String?
    public let limit: PageLimit?
}
