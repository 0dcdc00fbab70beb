/// The life of a follow-up action.
public typealias ActionStateMachine = StateMachine<ActionState, ActionMove, ActionSide>

/// Where a follow-up action stands.
public enum ActionState: String, Word {
    case proposed
    case accepted
    case inProgress = "in-progress"
    case blocked
    case done
    case verified
    case dropped
    case superseded

    public static let machine = ActionStateMachine(
        of: "action",
        [
            .init(.accept, from: [.proposed], to: .accepted, by: .owner),
            .init(.decline, from: [.proposed], to: .dropped, by: .owner, needsReason: true),
            .init(.start, from: [.accepted], to: .inProgress, by: .owner),
            .init(.block, from: [.accepted, .inProgress], to: .blocked, by: .owner, needsReason: true),
            .init(.resume, from: [.blocked], to: .inProgress, by: .owner),
            .init(.complete, from: [.inProgress], to: .done, by: .owner),
            .init(.return, from: [.done], to: .inProgress, by: .verifier, needsReason: true),
            .init(.verify, from: [.done], to: .verified, by: .verifier),
            .init(
                .drop, from: [.proposed, .accepted, .inProgress, .blocked, .done], to: .dropped, by: .steering,
                needsReason: true),
            .init(
                .supersede, from: [.proposed, .accepted, .inProgress, .blocked, .done], to: .superseded, by: .steering,
                needsReason: true, isSuperseding: true),
        ])

    /// Nothing more can happen to the action.
    public var isFinal: Bool { Self.machine.isFinal(self) }

    /// Whether the action can be late in this state: `action_is_open` in SQL.
    public var isOpen: Bool { self != .done && !isFinal }

    /// Whether the action still counts: `action_is_live` in SQL.
    public var isLive: Bool { self != .dropped && self != .superseded }
}

/// A step from one state to another.
public enum ActionMove: String, Word {
    case accept
    case decline
    case start
    case block
    case resume
    case complete
    /// The verifier sends the action back to its owner.
    case `return`
    case verify
    case drop
    case supersede
}

extension ActionStateMachine {
    /// The table as ARCHITECTURE.md shows it.
    public var markdown: String { markdown() }
}
