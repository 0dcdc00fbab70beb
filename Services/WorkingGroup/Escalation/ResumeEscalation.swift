public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ResumeEscalation: Command {
    public func perform(in unit: UnitOfWork) async throws -> EscalationLog {
        let current = try await LockAction.require(action, in: unit)
        try ActionAuthorization.requireSteering(unit.actor, current.owner)
        guard let until = current.suppressedUntil, until > unit.now else {
            throw Rejection(.transitionRefused, detail: "Escalation is not suppressed.")
        }
        unit.enqueue("UPDATE action SET suppressed_until = NULL WHERE id = \(action)")
        unit.enqueue(
            """
            UPDATE escalation_pause SET lifted_at = \(unit.now), lifted_by = \(unit.actor.subject)
            WHERE action = \(action) AND lifted_at IS NULL AND (until IS NULL OR until > \(unit.now))
            """)
        try unit.tell(
            EscalationResumed(action: action, number: current.number, owner: current.owner.party),
            about: Subject(action), reason: reason.rawValue)
        return try await EscalationLog.load(action, in: unit)
    }
}
