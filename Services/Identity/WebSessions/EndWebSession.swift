public import Messaging
public import Models
internal import Reactor

extension EndWebSession: Command {
    public func perform(in unit: UnitOfWork) async throws -> EndedWebSession {
        let (held, endedAt) = try await HeldSession.end(session, reason: reason, in: unit)
        return EndedWebSession(session: session, person: held.person, endedAt: endedAt)
    }
}
