internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Who may speak for a party is explicit: a delegate does so with accepted credentials that say so.
enum Speaking {
    /// - Throws: a rejection that says why the actor does not act for the owner, and what it may do instead.
    @Reactor static func require(
        _ actor: Actor, for owner: ActionOwner, in unit: UnitOfWork, to what: String
    ) async throws {
        guard owner.isActedFor(by: actor) else {
            throw Rejection.forbidden("Only \(owner.party), which owns the action, may \(what).")
        }
        try await requireCredentials(of: actor, for: owner.party, in: unit)
    }

    /// Focal points speak by their office and the secretariat in another's place; a delegate needs credentials.
    @Reactor static func requireCredentials(of actor: Actor, for party: PartyID, in unit: UnitOfWork) async throws {
        guard actor.has(.delegate), actor.roles.isDisjoint(with: [.focalPoint, .secretariat, .coChair]) else { return }
        guard try await unit.first(Accepted(party: party, email: actor.subject)) != nil else {
            throw Rejection.forbidden(
                "You are not on a delegation of \(party) with accepted credentials that let you speak for it.")
        }
    }

    private struct Accepted: Statement {
        let party: PartyID
        let email: String

        var sql: SQL {
            """
            SELECT id FROM delegate WHERE email = \(email) AND party = \(party) AND may_speak
                AND credentials = \(CredentialsState.accepted) LIMIT 1
            """
        }

        static func decode(_ row: Row) throws -> DelegateID { try row.decode(DelegateID.self) }
    }
}
