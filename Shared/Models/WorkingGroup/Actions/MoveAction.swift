/// Moves a follow-up action to its next state: accept, start, complete, verify and so on.
public struct MoveAction: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.actions.move", .command, for: .participants, .post("/actions/{action}/moves"))

    public let action: ActionID
    public let move: ActionMove
    /// Required for decline, block, return, drop and supersede.
    public let reason: Prose?
    /// Required for supersede.
    public let supersededBy: ActionID?
    /// The version that the mover has seen; another one is a conflict that shows the present state.
    public let version: Int?
}
