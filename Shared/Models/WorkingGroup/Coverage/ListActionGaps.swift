/// Lists the actions that nothing shows to be done, by due date.
public struct ListActionGaps: Request {
    public typealias Answer = Page<FollowUpAction>

    public static let definition = RequestDefinition(
        "working-group.gaps.actions", .query, for: .everyone, .get("/gaps/actions"),
        "Lists the actions that nothing shows to be done, by due date.")

    public let state: ActionState?
    public let after: String?
    public let limit: PageLimit?

    public init(state: ActionState? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.state = state
        self.after = after
        self.limit = limit
    }
}
