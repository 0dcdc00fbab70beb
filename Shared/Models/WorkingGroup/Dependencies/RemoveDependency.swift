/// Lets an action no longer wait for another.
public struct RemoveDependency: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.dependencies.remove", .command, for: .participants,
        .post("/actions/{action}/dependencies/{on}/removal"),
        "Lets an action no longer wait for another.")

    public let action: ActionID
    public let on: ActionID
    public let reason: Prose

    public init(
        action: ActionID, on: ActionID, reason: Prose
    ) {
        self.action = action
        self.on = on
        self.reason = reason
    }
}
