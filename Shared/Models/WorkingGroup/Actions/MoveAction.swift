/// Moves a follow-up action to its next state: accept, start, complete, verify and so on.
public struct MoveAction: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.actions.move", .command, for: .participants, .post("/actions/{action}/moves"))

    public let action: ActionID
    public let move: ActionMove
    /// Reason. Required to decline, block, return, drop and supersede, and to verify despite what is not reviewed.
    public let reason: Prose?
    /// Action that takes its place. Required to supersede.
    public let supersededBy: ActionID?
    /// Version that you have seen. Another one on record is a conflict, which shows the present state.
    public let version: Int?
    /// Whether to verify the action although evidence of it is not reviewed, or nothing is attached to it.
    public let despiteUnreviewed: Bool?
}

extension MoveAction: Limiting {
    public static let rules: [FieldRule] =
        ActionState.machine.rules + [
            FieldRule(
                "despiteUnreviewed", "belongs to \(word: ActionMove.verify), and to nothing else",
                ["move": .oneOf([ActionMove.verify.rawValue])],
                ["despiteUnreviewed": .missing])
        ]
}
