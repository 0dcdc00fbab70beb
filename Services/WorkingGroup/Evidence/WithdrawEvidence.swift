internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension WithdrawEvidence: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        let attached = try await AttachedEvidence.requireStanding(evidence, of: action, to: "withdraw", in: unit)
        unit.enqueue(
            "UPDATE evidence SET withdrawn_at = \(unit.now) WHERE action = \(action) AND evidence = \(evidence)")
        try CorrectionLog(evidence: evidence).enterWithdrawal(reason: reason, in: unit)
        let file = attached.evidence.attachment
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
