internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReviewEvidence: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        let current = try await LockAction.require(action, in: unit)
        guard
            let attached = try await unit.query(ActionEvidence(action: action, actor: unit.actor)).first(where: {
                $0.number == evidence
            })
        else { throw Rejection.notFound("evidence", evidence) }
        try Rejection.requireStanding("evidence", withdrawnAt: attached.withdrawnAt)
        let author = unit.actor.subject
        try ActionAuthorization.requireVerifier(
            unit.actor, current.owner, author: attached.by, to: "review what you attached")
        if let review = attached.review {
            guard review.accepted == accepted, review.by == author else {
                throw Rejection(.conflict, detail: "\(review.by) has reviewed it already.")
            }
            return try await FollowUpAction.load(action, in: unit)
        }
        unit.enqueue(
            """
            INSERT INTO evidence_review (action, evidence, accepted, note, reviewed_by, on_behalf_of, reviewed_at)
            VALUES (\(action), \(evidence), \(accepted), \(note), \(author), \(unit.actor.onBehalfOf), \(unit.now))
            """)
        try unit.tell(
            EvidenceReviewed(
                action: action, number: current.number, owner: current.owner.party, evidence: evidence,
                accepted: accepted, title: current.title, visibility: current.visibility),
            about: Subject(action), reason: note?.rawValue)
        return try await FollowUpAction.load(action, in: unit)
    }
}
