/// Makes an action wait for another.
public struct AddDependency: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.dependencies.add", .command, for: .participants, .post("/actions/{action}/dependencies"),
        "Makes an action wait for another; cycles are refused, and dates that do not fit are warned of.")

    public let action: ActionID
    /// What it waits for.
    public let on: ActionID
    public let kind: DependencyKind

    public init(
        action: ActionID, on: ActionID, kind: DependencyKind
    ) {
        self.action = action
        self.on = on
        self.kind = kind
    }
}
