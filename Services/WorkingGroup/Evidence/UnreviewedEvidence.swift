internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// What speaks against verifying an action: evidence that nobody has reviewed, or none at all.
enum UnreviewedEvidence {
    /// - Returns: a rejection that names each piece by its number and title; nil where all of it is reviewed.
    @Reactor static func rejection(of action: ActionID, in unit: UnitOfWork) async throws -> Rejection? {
        let evidence = try await unit.query(ActionEvidence(action: action, actor: unit.actor)).filter {
            $0.withdrawnAt == nil
        }
        let unreviewed = evidence.filter { $0.review == nil }
        guard evidence.isEmpty || !unreviewed.isEmpty else { return nil }
        let found =
            evidence.isEmpty
            ? ["nothing is attached as evidence"]
            : unreviewed.map { "evidence \($0.number), “\($0.title)”, is not reviewed" }
        let detail =
            evidence.isEmpty
            ? "Nothing is attached to the action as evidence." : "Not all of the evidence of the action is reviewed."
        return Rejection(
            .confirmationNeeded, detail: "\(detail) To verify it all the same takes despiteUnreviewed and a reason.",
            fields: found.map { FieldProblem(field: "despiteUnreviewed", detail: $0) })
    }
}
