internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension UnitOfWork {
    /// Two who change one submission do so one after the other, and the second sees what the first has done: that is why it is
    /// read by a statement of its own once it is locked.
    ///
    /// - Throws: a rejection where there is none.
    func lockedSubmission(_ id: SubmissionID) async throws -> Submission {
        enqueue("SELECT FROM submission WHERE id = \(id) FOR UPDATE")
        guard let known = try await first(FindSubmission(id: id)) else { throw Rejection.notFound("submission", id) }
        return known
    }
}
