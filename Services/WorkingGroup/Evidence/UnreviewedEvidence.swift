internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// What speaks against verifying an action: evidence that nobody has reviewed, or none that was accepted.
enum UnreviewedEvidence {
    /// - Returns: a rejection that names each piece by its number and title; nil where some was accepted and all is reviewed.
    @Reactor static func rejection(of action: ActionID, in unit: UnitOfWork) async throws -> Rejection? {
        let evidence = try await unit.query(ActionEvidence(action: action, actor: unit.actor)).filter {
            $0.withdrawnAt == nil
        }
        let unreviewed = evidence.filter { $0.review == nil }
        let isProven = evidence.contains { $0.review?.accepted == true }
        guard !isProven || !unreviewed.isEmpty else { return nil }
        let doubtful = unreviewed.isEmpty ? evidence : unreviewed
        return Rejection(
            .confirmationNeeded,
            detail: doubtful.isEmpty
                ? """
                Nothing is attached to the action as evidence. To verify it all the same takes \
                \(field: "despiteUnreviewed") and a reason.
                """
                : """
                The evidence of the action is not all accepted. To verify it all the same takes \
                \(field: "despiteUnreviewed") and a reason.
                """,
            fields: doubtful.isEmpty
                ? [FieldProblem(field: "despiteUnreviewed", detail: "nothing is attached as evidence")]
                : doubtful.map { FieldProblem(field: "despiteUnreviewed", detail: $0.doubt) })
    }
}

extension Evidence {
    fileprivate var doubt: ProblemText {
        review == nil
            ? "evidence \(number), “\(title)”, is not reviewed" : "evidence \(number), “\(title)”, was not accepted"
    }
}
