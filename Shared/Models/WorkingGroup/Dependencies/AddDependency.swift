/// Makes an action wait for another. Cycles are refused; dates that do not fit are warned of.
public struct AddDependency: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.dependencies.add", .command, for: .participants, .post("/actions/{action}/dependencies"))

    public let action: ActionID
    /// Action that it waits for.
    public let earlier: ActionID
    public let kind: DependencyKind
}
