internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension WithdrawDecision: Command {
    public func perform(in unit: UnitOfWork) async throws -> Decision {
        let known = try await LockDecision.requireStanding(decision, in: unit)
        let paragraphs = try await unit.query(DecisionParagraphs(decisions: [decision]))
        unit.enqueue("UPDATE decision SET withdrawn_at = \(unit.now) WHERE id = \(decision)")
        try CorrectionLog(Subject(decision)).enterWithdrawal(reason: reason, in: unit)
        try unit.tell(
            DecisionWithdrawn(
                decision: decision, number: known.number, title: known.title,
                actors: Set(paragraphs.flatMap(\.paragraph.actors)).sorted(), reason: reason),
            about: Subject(decision), reason: reason.rawValue)
        for superseded in try await unit.query(Superseded(by: decision)) { try await restore(superseded, in: unit) }
        return try await Decision.load(decision, in: unit)
    }

    /// What it took the place of stands again, as it did before.
    @Reactor private func restore(_ superseded: Superseded.Output, in unit: UnitOfWork) async throws {
        guard let other = try await unit.first(LockDecision(id: superseded.decision)) else { return }
        unit.enqueue(
            """
            UPDATE decision_paragraph SET status = \(superseded.former), superseded_by = NULL
            WHERE decision = \(superseded.decision) AND number = \(superseded.paragraph)
            """)
        unit.enqueue(
            """
            INSERT INTO decision_step (decision, paragraph, from_status, to_status, taken_by, on_behalf_of, reason,
                taken_at)
            VALUES (\(superseded.decision), \(superseded.paragraph), \(ParagraphStatus.superseded),
                \(superseded.former), \(unit.actor.subject), \(unit.actor.onBehalfOf), \(reason), \(unit.now))
            """)
        try unit.tell(
            ParagraphMoved(
                decision: superseded.decision, number: other.number, paragraph: superseded.paragraph,
                from: .superseded, to: superseded.former, actors: superseded.actors),
            about: Subject(superseded.decision), reason: reason.rawValue)
    }

    /// Paragraphs in whose place a decision stands, in the order in which their decisions are locked.
    private struct Superseded: Statement {
        let decision: DecisionID

        init(by decision: DecisionID) { self.decision = decision }

        struct Output: Sendable {
            let decision: DecisionID
            let paragraph: ParagraphNumber
            let former: ParagraphStatus
            let actors: [PartyID]
        }

        var sql: SQL {
            """
            SELECT decision, number, actors, (SELECT from_status FROM decision_step AS step
                WHERE step.decision = paragraph.decision AND step.paragraph = paragraph.number
                    AND to_status = \(ParagraphStatus.superseded)
                ORDER BY step DESC LIMIT 1) AS former
            FROM decision_paragraph AS paragraph WHERE superseded_by = \(decision) ORDER BY decision, place
            """
        }

        static func decode(_ row: Row) throws -> Output {
            try Output(decision: row.decision, paragraph: row.number, former: row.former, actors: row.actors)
        }
    }
}
