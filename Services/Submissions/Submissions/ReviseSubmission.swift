public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReviseSubmission: Command {
    public func perform(in unit: UnitOfWork) async throws -> Submission {
        let former = try await unit.lockedSubmission(submission)
        if let newer = former.supersededBy, newer != id {
            throw Rejection(
                .conflict, detail: "The submission was revised already: \(newer) is its newest version.",
                fields: [FieldProblem(field: "submission", detail: "is replaced by \(newer)")])
        }
        try SubmissionAuthorization.requireAuthor(unit.actor, of: former)
        try SubmissionAuthorization.checkRecord(unit.actor, signed: signed)
        try await checkDeadline(former, in: unit)
        let content = DraftContent(
            submitters: stillNamed(former), submitterClass: former.submitterClass, title: title ?? former.title,
            body: body ?? former.body, topics: topics ?? former.topics, answers: answers ?? former.answers,
            proposals: proposals ?? former.proposals, needs: needs ?? former.needs,
            attachments: attachments ?? former.attachments)
        let intake = Intake(
            id: id ?? .generate(), call: former.call, content: content, signed: signed, source: former.source,
            note: reason, former: former)
        return try await intake.receive(in: unit)
    }

    /// Those who confirmed the former version are asked for this one; those who declined are asked no more.
    private func stillNamed(_ former: Submission) -> [PartyID] {
        former.signatories.filter { $0.state != .declined }.map(\.party)
    }

    private func checkDeadline(_ former: Submission, in unit: UnitOfWork) async throws {
        guard let call = former.call, !unit.actor.has(.secretariat) else { return }
        guard let asked = try await unit.first(FindCall(id: call)) else { throw Fault("a call vanished") }
        let deadline = asked.modificationDeadline ?? asked.closes
        guard unit.now < deadline else {
            throw Rejection(.transitionRefused, detail: "Submissions to the call could be revised until \(deadline).")
        }
    }
}
