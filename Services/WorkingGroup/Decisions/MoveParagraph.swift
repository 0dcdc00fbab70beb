public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension MoveParagraph: Command {
    public func perform(in unit: UnitOfWork) async throws -> Decision {
        let current = try await LockDecision.requireStanding(decision, in: unit)
        let paragraphs = try await unit.query(DecisionParagraphs(decisions: [decision]))
        guard let found = paragraphs.first(where: { $0.paragraph.number == paragraph })?.paragraph else {
            throw Rejection.notFound("paragraph", paragraph)
        }
        try await check(found, in: unit)
        unit.enqueue(
            """
            UPDATE decision_paragraph SET status = \(to), superseded_by = \(supersededBy)
            WHERE decision = \(decision) AND number = \(paragraph)
            """)
        unit.enqueue(
            """
            INSERT INTO decision_step (decision, paragraph, from_status, to_status, taken_by, on_behalf_of, reason,
                taken_at)
            VALUES (\(decision), \(paragraph), \(found.status), \(to), \(unit.actor.subject),
                \(unit.actor.onBehalfOf), \(reason), \(unit.now))
            """)
        try unit.tell(
            ParagraphMoved(
                decision: decision, number: current.number, paragraph: paragraph, from: found.status, to: to,
                actors: found.actors, supersededBy: supersededBy),
            about: Subject(decision), reason: reason?.rawValue)
        return try await Decision.load(decision, in: unit)
    }

    private func check(_ found: DecisionParagraph, in unit: UnitOfWork) async throws {
        if let seen, seen != found.status {
            throw Rejection(
                .conflict, detail: "The paragraph has changed since: it is \(word: found.status) now.",
                fields: [FieldProblem(field: "seen", detail: "is \(word: found.status) on record")])
        }
        let transition = try found.type.machine.transition(to, from: found.status, by: unit.actor, of: found.actors)
        try transition.require(reason: reason)
        try await checkSuccessor(of: transition, in: unit)
    }

    private func checkSuccessor(of transition: ParagraphStateMachine.Transition, in unit: UnitOfWork) async throws {
        guard let supersededBy = try transition.successor(supersededBy) else { return }
        guard supersededBy != decision, let successor = try await unit.first(FindDecision(id: supersededBy)),
            successor.withdrawnAt == nil
        else {
            throw Rejection.invalid("supersededBy", "must name another decision that is on record")
        }
    }
}
