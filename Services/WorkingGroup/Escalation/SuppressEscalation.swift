public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension SuppressEscalation: Command {
    public func perform(in unit: UnitOfWork) async throws -> EscalationLog {
        let current = try await LockAction.require(action, in: unit)
        try ActionAuthorization.requireSteering(unit.actor, current.owner)
        if let until, until <= unit.now { throw Rejection.invalid("until", "must be in the future") }
        guard current.state.isOpen else {
            throw Rejection(.transitionRefused, detail: "The action is \(word: current.state): nothing escalates.")
        }
        guard (current.suppressedUntil ?? unit.now) <= unit.now else {
            throw Rejection(.conflict, detail: "Escalation is suppressed already; resume it first.")
        }
        unit.enqueue(
            "UPDATE action SET suppressed_until = \(until ?? Instant.calendar.upperBound) WHERE id = \(action)")
        unit.enqueue(
            """
            INSERT INTO escalation_pause (action, since, until, reason, paused_by, on_behalf_of)
            VALUES (\(action), \(unit.now), \(until), \(reason), \(unit.actor.subject), \(unit.actor.onBehalfOf))
            """)
        try unit.tell(
            EscalationSuppressed(
                action: action, number: current.number, owner: current.owner.party, until: until),
            about: Subject(action), reason: reason.rawValue)
        return try await EscalationLog.load(action, in: unit)
    }
}
