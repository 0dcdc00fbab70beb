/// Who may read an action.
public enum ActionVisibility: String, Word {
    case `public`
    /// Those who speak for a party, the co-chairs and the secretariat.
    case parties
    /// The owner, the co-chairs and the secretariat.
    case restricted
}

extension ActionVisibility {
    /// Whether an actor may read what has it, without being the owner.
    public func admits(_ actor: Actor) -> Bool {
        switch self {
        case .public: true
        case .parties: actor.isSteering || actor.has(.focalPoint) || actor.has(.delegate)
        case .restricted: actor.isSteering
        }
    }
}
