internal import Authority
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension EndWebSession: Command {
    public func perform(in unit: UnitOfWork) async throws -> EndedWebSession {
        guard let held = try await unit.first(Lock(id: session)), unit.actor.mayEnd(what: held.person) else {
            throw Rejection.notFound("web session", session)
        }
        if held.person != unit.actor.subject, reason == nil {
            throw Rejection.invalid("reason", "is needed to sign somebody else out")
        }
        let endedAt = held.endedAt ?? .now
        if held.endedAt == nil { try held.end(at: endedAt, reason: reason?.rawValue, in: unit) }
        return EndedWebSession(session: session, person: held.person, endedAt: endedAt)
    }

    private struct Lock: Statement {
        let id: WebSessionID

        var sql: SQL { "SELECT \(HeldSession.columns) FROM web_session WHERE id = \(id) FOR UPDATE" }

        static func decode(_ row: Row) throws -> HeldSession { try HeldSession(row) }
    }
}

extension Actor {
    /// Whether the actor may end what somebody holds.
    func mayEnd(what person: ActorID) -> Bool { person == subject || has(.secretariat) || has(.ops) }
}

extension HeldSession {
    /// Tells all services that nothing of it counts any more.
    @Reactor func end(at instant: Instant, reason: String? = nil, in unit: UnitOfWork) throws {
        unit.enqueue("UPDATE web_session SET ended_at = \(instant) WHERE id = \(id)")
        unit.enqueue(.endedCredential(id.rawValue))
        try unit.tell(WebSessionEnded(session: id, actor: person, party: party), about: Subject(id), reason: reason)
    }
}
