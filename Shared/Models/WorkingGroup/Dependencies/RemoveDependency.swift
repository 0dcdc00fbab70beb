/// Removes a dependency: the action no longer waits for the other.
public struct RemoveDependency: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.dependencies.remove", .command, for: .participants,
        .post("/actions/{action}/dependencies/{earlier}/removal"))

    public let action: ActionID
    public let earlier: ActionID
    public let reason: Prose
}
