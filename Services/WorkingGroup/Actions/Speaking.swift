internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Who may speak for a party is explicit: a delegate does so with accepted credentials that say so, and still count.
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

    /// The secretariat and the co-chairs act in another's place. For whoever else acts, an accreditation of an organisation
    /// that observes has to hold; focal points then speak by their office, and a delegate needs credentials.
    @Reactor static func requireCredentials(of actor: Actor, for party: PartyID, in unit: UnitOfWork) async throws {
        guard actor.roles.isDisjoint(with: [.secretariat, .coChair]) else { return }
        let organisation = try await unit.first(FindParty(id: party, today: unit.now.date))
        if let problem = organisation?.missingAccreditation {
            throw Rejection.forbidden("\(problem) Nobody speaks for an organisation that observes without one.")
        }
        guard !actor.has(.focalPoint), actor.has(.delegate) else { return }
        let credentials = try await unit.query(CountingCredentials(party: party, person: actor.subject))
        guard !credentials.isEmpty else {
            throw Rejection.forbidden(
                "You are not on a delegation of \(party) with accepted credentials that let you speak for it: \(rule)")
        }
    }

    private static let rule =
        "those of the newest session that was decided on count, until a later session is closed."
}
