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

    /// Nothing more can happen to the action.
    public var isFinal: Bool { [.verified, .dropped, .superseded].contains(self) }

    /// Whether the action can be late in this state.
    public var isOpen: Bool { self != .done && !isFinal }
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

    /// Whether the move must be explained.
    public var needsReason: Bool { [.decline, .block, .return, .drop, .supersede].contains(self) }
}

/// The life of a follow-up action, as one table: the code, its tests and its documentation read no other.
public enum ActionStateMachine {
    /// On which side of an action an actor must stand to make a move.
    public enum Side: Sendable {
        /// The focal point or a delegate of the party that owns the action.
        case owner
        /// The secretariat or a co-chair, and never the owner or its delegation.
        case verifier
        /// The secretariat or a co-chair.
        case steering
    }

    public struct Transition: Sendable {
        public let move: ActionMove
        public let from: Set<ActionState>
        public let to: ActionState
        public let side: Side
    }

    public static let transitions: [Transition] = [
        Transition(move: .accept, from: [.proposed], to: .accepted, side: .owner),
        Transition(move: .decline, from: [.proposed], to: .dropped, side: .owner),
        Transition(move: .start, from: [.accepted], to: .inProgress, side: .owner),
        Transition(move: .block, from: [.accepted, .inProgress], to: .blocked, side: .owner),
        Transition(move: .resume, from: [.blocked], to: .inProgress, side: .owner),
        Transition(move: .complete, from: [.inProgress], to: .done, side: .owner),
        Transition(move: .return, from: [.done], to: .inProgress, side: .verifier),
        Transition(move: .verify, from: [.done], to: .verified, side: .verifier),
        Transition(
            move: .drop, from: [.proposed, .accepted, .inProgress, .blocked, .done], to: .dropped, side: .steering),
        Transition(
            move: .supersede, from: [.proposed, .accepted, .inProgress, .blocked, .done], to: .superseded,
            side: .steering),
    ]

    public static func transition(_ move: ActionMove) -> Transition? { transitions.first { $0.move == move } }

    public static func allowed(from state: ActionState) -> [ActionMove] {
        transitions.filter { $0.from.contains(state) }.map(\.move)
    }

    /// What an actor may do with an action as it stands.
    public static func allowed(from state: ActionState, to actor: Actor, owner: ActionOwner) -> [ActionMove] {
        transitions.filter { $0.from.contains(state) && $0.side.refusal(of: actor, owner: owner) == nil }.map(\.move)
    }
}

/// Who owns an action, as its authorisation needs it.
public struct ActionOwner: Sendable, Equatable {
    public let party: PartyID
    public let kind: OwnerKind

    public init(party: PartyID, kind: OwnerKind) {
        self.party = party
        self.kind = kind
    }

    /// Whether an actor belongs to the owner, in whatever role, or stands in for it.
    public func includes(_ actor: Actor) -> Bool { actor.represents(party) }

    /// Whether an actor acts for the owner: observers do for organisations, never for a state.
    public func isActedFor(by actor: Actor) -> Bool {
        let roles: Set<Role> =
            switch kind {
            case .delegation: [.focalPoint, .delegate, .secretariat, .coChair]
            case .organisation: [.focalPoint, .delegate, .secretariat, .coChair, .observer]
            case .secretariatUnit: [.secretariat]
            }
        return includes(actor) && !actor.roles.isDisjoint(with: roles)
    }
}

extension ActionStateMachine.Side {
    /// Why an actor does not stand on this side of an action; nil where it does.
    public func refusal(of actor: Actor, owner: ActionOwner) -> String? {
        let steers = actor.has(.secretariat) || actor.has(.coChair)
        switch self {
        case .owner:
            return owner.isActedFor(by: actor) ? nil : "Only \(owner.party), which owns the action, may do this."
        case .steering:
            return steers ? nil : "Only the secretariat or a co-chair may do this."
        case .verifier:
            guard steers else { return "Only the secretariat or a co-chair may do this." }
            guard !owner.includes(actor) else { return "Somebody other than the owner verifies an action." }
            if owner.kind == .secretariatUnit, actor.has(.secretariat) {
                return "A co-chair verifies what the secretariat owns."
            }
            return nil
        }
    }
}

extension ActionStateMachine {
    /// The table as ARCHITECTURE.md shows it.
    public static var markdown: String {
        let rows = transitions.map { transition in
            let from = ActionState.allCases.filter(transition.from.contains).map(\.rawValue).joined(separator: ", ")
            return "| \(transition.move.rawValue) | \(from) | \(transition.to.rawValue) | \(transition.side.words) | "
                + "\(transition.move.needsReason ? "yes" : "") |"
        }
        return (["| move | from | to | by | reason |", "|---|---|---|---|---|"] + rows).joined(separator: "\n")
    }
}

extension ActionStateMachine.Side {
    fileprivate var words: String {
        switch self {
        case .owner: "the owner"
        case .verifier: "secretariat or co-chair, never the owner"
        case .steering: "secretariat or co-chair"
        }
    }
}
