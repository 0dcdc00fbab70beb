internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension WithdrawEvidence: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        let attached = try await AttachedEvidence.requireStanding(
            evidence, of: action, to: "withdraw its evidence", in: unit)
        let isReviewed = attached.evidence.review != nil
        guard !isReviewed || unit.actor.has(.secretariat) else {
            throw Rejection(.transitionRefused, detail: "It was reviewed: the secretariat withdraws it.")
        }
        unit.enqueue(
            "UPDATE evidence SET withdrawn_at = \(unit.now) WHERE action = \(action) AND evidence = \(evidence)")
        try CorrectionLog(evidence: evidence).enterWithdrawal(reason: reason, in: unit)
        // What was reviewed stays to be read by those who may see the action.
        let file = isReviewed ? nil : attached.evidence.attachment
        try unit.tell(
            EvidenceWithdrawn(
                action: action, number: attached.action.number, title: attached.action.title,
                owner: attached.action.owner.party, evidence: evidence,
                attachment: attached.others.contains { $0.attachment == file } ? nil : file,
                visibility: attached.action.visibility,
                reason: reason),
            about: Subject(action), reason: reason.rawValue)
        return try await FollowUpAction.load(action, in: unit)
    }
}
