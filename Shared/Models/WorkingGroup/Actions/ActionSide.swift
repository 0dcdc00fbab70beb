/// On which side of an action an actor must stand to make a move.
public enum ActionSide: MoveSide {
    /// The focal point or a delegate of the party that owns the action.
    case owner
    /// The secretariat or a co-chair, and never the owner or its delegation.
    case verifier
    /// The secretariat or a co-chair.
    case steering

    public func refusal(of actor: Actor, _ owner: ActionOwner) -> ProblemText? {
        switch self {
        case .owner: owner.isActedFor(by: actor) ? nil : "Only \(owner.party), which owns the action, may do this."
        case .steering: Self.steeringRefusal(of: actor)
        case .verifier: Self.steeringRefusal(of: actor) ?? ownWorkRefusal(of: actor, owner)
        }
    }

    private func ownWorkRefusal(of actor: Actor, _ owner: ActionOwner) -> ProblemText? {
        if owner.includes(actor) { return "Somebody other than the owner verifies an action." }
        if owner.kind == .secretariatUnit, actor.has(.secretariat) {
            return "A co-chair verifies what the secretariat owns."
        }
        return nil
    }

    public var words: String {
        switch self {
        case .owner: "the owner"
        case .verifier: "secretariat or co-chair, never the owner"
        case .steering: "secretariat or co-chair"
        }
    }
}

/// Who owns an action, as its authorization needs it.
public struct ActionOwner: Sendable, Equatable {
    public let party: PartyID
    public let kind: OwnerKind

    public init(party: PartyID, kind: OwnerKind) {
        self.party = party
        self.kind = kind
    }

    /// Whether an actor belongs to the owner, in whatever role, or stands in for it.
    public func includes(_ actor: Actor) -> Bool { actor.represents(party) }

    /// Whether an actor acts for the owner: observers do for organizations, never for a state.
    public func isActedFor(by actor: Actor) -> Bool {
        let roles: Set<Role> =
            switch kind {
            case .delegation: [.focalPoint, .delegate, .secretariat, .coChair]
            case .organization: [.focalPoint, .delegate, .secretariat, .coChair, .observer]
            case .secretariatUnit: [.secretariat]
            }
        return includes(actor) && !actor.roles.isDisjoint(with: roles)
    }
}
