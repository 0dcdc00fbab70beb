public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension AdmitSubmission: Command {
    public func perform(in unit: UnitOfWork) async throws -> Submission {
        let late = try await unit.lockedSubmission(submission)
        if let newer = late.supersededBy {
            throw Rejection(
                .transitionRefused, detail: "The submission was revised: admit its newest version, \(newer).")
        }
        guard late.isLate else {
            throw Rejection(.transitionRefused, detail: "The submission came in time; it counts already.")
        }
        guard late.admission == nil else {
            throw Rejection(.transitionRefused, detail: "The submission was admitted before.")
        }
        unit.enqueue(
            """
            UPDATE submission
            SET admitted_at = \(unit.now), admitted_by = \(unit.actor.subject), admission_reason = \(reason)
            WHERE id = \(submission)
            """)
        try unit.tell(
            SubmissionAdmitted(
                submission: submission, number: late.number, submitters: late.submitters, title: late.title,
                reason: reason),
            about: Subject(submission), reason: reason.rawValue)
        guard let admitted = try await unit.first(FindSubmission(id: submission)) else {
            throw Fault("a submission vanished")
        }
        return admitted
    }
}
