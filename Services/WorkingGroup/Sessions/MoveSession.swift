public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension MoveSession: Command {
    public func perform(in unit: UnitOfWork) async throws -> Session {
        let current = try await LockSession.require(session, in: unit)
        try current.requireVersion(version, showing: [("move", current.status.rawValue, move.rawValue)])
        let transition = try SessionStatus.machine.transition(
            move, from: current.status, by: unit.actor, of: session)
        try transition.require(reason: reason)
        let status = transition.to
        guard current.isPublished || move == .cancel else {
            throw Rejection(
                .transitionRefused, detail: "Publish the session before you move it.",
                fields: [FieldProblem(field: "move", detail: "not possible while the session is not published")])
        }
        unit.enqueue("UPDATE session SET status = \(status), version = version + 1 WHERE id = \(session)")
        unit.enqueue(
            """
            INSERT INTO session_step (session, move, from_status, to_status, taken_by, reason, taken_at)
            VALUES (\(session), \(move), \(current.status), \(status), \(unit.actor.subject), \(reason),
                \(unit.now))
            """)
        if current.isPublished {
            try unit.tell(
                SessionMoved(
                    session: session, title: current.terms.title, move: move, from: current.status, to: status),
                about: Subject(session), reason: reason?.rawValue)
        }
        if status.isFinal { try await Speakers.refreshDelegations(in: unit) }
        return try await Session.load(session, in: unit)
    }
}
