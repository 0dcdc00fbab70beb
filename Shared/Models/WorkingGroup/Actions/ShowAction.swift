/// Shows an action with its moves, reports, evidence and what may be done now.
public struct ShowAction: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.actions.show", .query, for: .everyone, .get("/actions/{action}"))

    public let action: ActionID
}
