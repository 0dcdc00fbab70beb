/// Shows an action with its history.
public struct ShowAction: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.actions.show", .query, for: .everyone, .get("/actions/{action}"),
        "Shows an action with its moves, reports, evidence and what may be done now.")

    public let action: ActionID

    public init(
        action: ActionID
    ) {
        self.action = action
    }
}
