public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension SubmitDraft: Command {
    /// The deadline counts now, whenever the draft was begun.
    public func perform(in unit: UnitOfWork) async throws -> Submission {
        guard let known = try await unit.first(LockDraft(id: draft)) else { throw Rejection.notFound("draft", draft) }
        try known.checkReader(unit.actor)
        try known.checkOpen()
        try known.checkVersion(version)
        try SubmissionAuthorization.checkRecord(unit.actor, signed: signed)
        let intake = Intake(
            id: .generate(), call: known.call, content: known.content, signed: signed, owner: known.party)
        let submission = try await intake.receive(in: unit)
        unit.enqueue("UPDATE draft SET submission_id = \(submission.id) WHERE id = \(draft)")
        return submission
    }
}
