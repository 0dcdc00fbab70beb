internal import Models
internal import Postgres

// Who may read which actions.

extension ActionRow {
    /// Whether an actor may know of the action.
    func isVisible(to actor: Actor) -> Bool { visibility.admits(actor) || owner.isActedFor(by: actor) }

    /// The condition of ``isVisible(to:)``, for PostgreSQL.
    ///
    /// - Parameter table: where visibility and owner stand: the actions, or their links.
    static func isVisible(to actor: Actor, in table: SQL = "action") -> SQL {
        if actor.isSteering { return "true" }
        let words = ActionVisibility.allCases.filter { $0.admits(actor) }
        let speaks = words.contains(.parties)
        let own = speaks || actor.has(.observer) ? [actor.party, actor.onBehalfOf] : []
        // An observer reads what its organization owns, and nothing of a state that it names as its party.
        return """
            (\(table).visibility = ANY(\(words))
                OR \(table).owner = ANY(\(own.compactMap(\.self))) AND (\(speaks)
                OR (SELECT kind FROM party WHERE party.id = \(table).owner) = ANY(\(organizations))))
            """
    }

    private static var organizations: [PartyKind] { PartyKind.allCases.filter { $0.ownerKind == .organization } }
}
