public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension PublishSession: Command {
    public func perform(in unit: UnitOfWork) async throws -> Session {
        let current = try await LockSession.require(session, in: unit)
        guard !current.isPublished else { return try await Session.load(session, in: unit) }
        guard current.status == .planned else {
            throw Rejection(.transitionRefused, detail: "The session is \(word: current.status).")
        }
        unit.enqueue("UPDATE session SET is_published = true, version = version + 1 WHERE id = \(session)")
        try unit.tell(
            SessionPublished(
                session: session, title: current.terms.title, status: current.status, format: current.terms.format,
                place: current.terms.place, zone: current.terms.zone, startsAt: current.terms.startsAt,
                endsAt: current.terms.endsAt),
            about: Subject(session))
        return try await Session.load(session, in: unit)
    }
}
