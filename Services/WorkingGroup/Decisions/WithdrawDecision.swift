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
        return try await Decision.load(decision, in: unit)
    }
}
