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
        let found = doubtful.map { "evidence \($0.number), “\($0.title)”, \($0.doubt)" }
        return Rejection(
            .confirmationNeeded,
            detail: (found.isEmpty
                ? "Nothing is attached to the action as evidence." : "The evidence of the action is not all accepted.")
                + " To verify it all the same takes despiteUnreviewed and a reason.",
            fields: (found.isEmpty ? ["nothing is attached as evidence"] : found).map {
                FieldProblem(field: "despiteUnreviewed", detail: $0)
            })
    }
}

extension Evidence {
    fileprivate var doubt: String { review == nil ? "is not reviewed" : "was not accepted" }
}
