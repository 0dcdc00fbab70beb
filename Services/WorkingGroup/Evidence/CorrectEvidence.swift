internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension CorrectEvidence: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        if let dated, dated > unit.now.date.advanced(byDays: 1) {
            throw Rejection.invalid("dated", "must not be in the future")
        }
        let attached = try await AttachedEvidence.requireStanding(
            evidence, of: action, to: "correct its evidence", in: unit)
        let known = attached.evidence
        if let review = known.review {
            throw Rejection(
                .transitionRefused, detail: "\(review.by) has reviewed it already: withdraw it and attach another.")
        }
        let corrected = Evidence(
            number: evidence, kind: known.kind, reference: known.reference, attachment: known.attachment,
            title: title ?? known.title,
            dated: dated ?? known.dated, by: known.by, onBehalfOf: known.onBehalfOf, at: known.at)
        let fields = try CorrectionLog(evidence: evidence).enter(
            self, from: known, to: corrected, reason: reason, in: unit)
        unit.enqueue(
            """
            UPDATE evidence SET title = \(corrected.title), dated = \(corrected.dated)
            WHERE action = \(action) AND evidence = \(evidence)
            """)
        try unit.tell(
            EvidenceCorrected(
                action: action, number: attached.action.number, title: attached.action.title,
                owner: attached.action.owner.party, evidence: evidence, fields: fields,
                visibility: attached.action.visibility, reason: reason),
            about: Subject(action), reason: reason.rawValue)
        return try await FollowUpAction.load(action, in: unit)
    }
}
