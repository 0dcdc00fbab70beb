internal import Corrections
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// A piece of evidence that its owner, or the secretariat, sets right.
struct AttachedEvidence {
    let action: ActionRow
    let evidence: Evidence
    /// What else is attached to the action, and stands.
    let others: [Evidence]

    /// Locks the action, of which evidence is a part.
    ///
    /// - Throws: a rejection where there is no such evidence, it was withdrawn, the actor may not attach any, or the action
    ///   is over.
    @Reactor static func requireStanding(
        _ number: Int, of action: ActionID, to what: ProblemText, in unit: UnitOfWork
    ) async throws -> AttachedEvidence {
        let current = try await LockAction.require(action, in: unit)
        let attached = try await unit.query(ActionEvidence(action: action, actor: unit.actor))
        guard let evidence = attached.first(where: { $0.number == number }) else {
            throw Rejection.notFound("evidence", number)
        }
        if !unit.actor.has(.secretariat) {
            try ActionAuthorization.requireOwner(unit.actor, current.owner, to: what)
        }
        try Rejection.requireStanding("evidence", withdrawnAt: evidence.withdrawnAt)
        guard !current.state.isFinal else {
            throw Rejection(.transitionRefused, detail: "The action is \(word: current.state).")
        }
        let others = attached.filter { $0.number != number && $0.withdrawnAt == nil }
        return AttachedEvidence(action: current, evidence: evidence, others: others)
    }
}
