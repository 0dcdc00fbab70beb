public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReviseSubmission: Command {
    public func perform(in unit: UnitOfWork) async throws -> Submission {
        guard let former = try await unit.first(LockSubmission(id: submission)) else {
            throw Rejection.notFound("submission", submission)
        }
        if let newer = former.supersededBy, newer != id {
            throw Rejection(
                .conflict, detail: "The submission was revised already: \(newer) is its newest version.",
                fields: [FieldProblem(field: "submission", detail: "is replaced by \(newer)")])
        }
        try await checkDeadline(former, in: unit)
        let content = DraftContent(
            submitters: former.submitters, submitterClass: former.submitterClass, title: title, body: body,
            topics: topics, answers: answers, proposals: proposals, needs: needs, attachments: attachments)
        let intake = Intake(
            id: id ?? .generate(), call: former.call, content: content, source: former.source, note: reason,
            supersedes: former.id)
        return try await intake.receive(in: unit)
    }

    private func checkDeadline(_ former: Submission, in unit: UnitOfWork) async throws {
        guard let call = former.call, !unit.actor.has(.secretariat) else { return }
        guard let asked = try await unit.first(FindCall(id: call)) else { throw Fault("a call vanished") }
        let deadline = asked.modificationDeadline ?? asked.closes
        guard unit.now <= deadline else {
            throw Rejection(.transitionRefused, detail: "Submissions to the call could be revised until \(deadline).")
        }
    }
}

/// Two who revise one submission do so one after the other.
struct LockSubmission: Statement {
    let id: SubmissionID

    var sql: SQL { "SELECT \(Submission.columns) FROM submission WHERE id = \(id) FOR UPDATE OF submission" }

    static func decode(_ row: Row) throws -> Submission { try Submission(row) }
}
