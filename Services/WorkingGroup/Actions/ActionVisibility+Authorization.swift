internal import Models
internal import Postgres

// Who may read which actions.

extension Actor {
    fileprivate var seesActionsOfParties: Bool { has(.focalPoint) || has(.delegate) }
}

extension ActionRow {
    /// Whether an actor may know of the action.
    func isVisible(to actor: Actor) -> Bool {
        if actor.isSteering || owner.isActedFor(by: actor) { return true }
        return switch visibility {
        case .public: true
        case .parties: actor.seesActionsOfParties
        case .restricted: false
        }
    }

    /// The condition of ``isVisible(to:)``, for PostgreSQL.
    ///
    /// - Parameter table: where visibility and owner stand: the actions, or their links.
    static func isVisible(to actor: Actor, in table: SQL = "action") -> SQL {
        if actor.isSteering { return "true" }
        let words: [ActionVisibility] = actor.seesActionsOfParties ? [.public, .parties] : [.public]
        let own = actor.seesActionsOfParties || actor.has(.observer) ? [actor.party, actor.onBehalfOf] : []
        // An observer reads what its organization owns, and nothing of a state that it names as its party.
        return """
            (\(table).visibility = ANY(\(words))
                OR \(table).owner = ANY(\(own.compactMap(\.self))) AND (\(actor.seesActionsOfParties)
                OR (SELECT kind FROM party WHERE party.id = \(table).owner) = ANY(\(organizations))))
            """
    }

    private static var organizations: [PartyKind] { PartyKind.allCases.filter { $0.ownerKind == .organization } }
}
