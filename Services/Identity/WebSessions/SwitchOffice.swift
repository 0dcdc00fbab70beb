public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension SwitchOffice: Command {
    public func perform(in unit: UnitOfWork) async throws -> StartedWebSession {
        guard let held = try await unit.first(HeldSession.Find(secret: secret, isLocking: true)), held.endedAt == nil,
            held.expiresAt > .now
        else { throw Rejection(.unauthenticated, detail: "You are not signed in any more: sign in again.") }
        let offices = try await unit.ask(FindOffices(actor: held.person), of: .workingGroup).offices
        guard let chosen = offices.first(where: { $0.actor == office }) else {
            throw Rejection.invalid("office", "is none of yours")
        }
        let place = try await unit.first(Place(id: held.id))
        try held.end(at: .now, in: unit)
        return try NewSession(
            office: chosen, agent: place?.agent, network: place?.network ?? "", authenticatedAt: held.authenticatedAt,
            expires: held.expiresAt
        ).begin(in: unit)
    }

    private struct Place: Statement {
        let id: WebSessionID

        var sql: SQL { "SELECT agent, network FROM web_session WHERE id = \(id)" }

        static func decode(_ row: Row) throws -> (agent: Line?, network: Line) {
            try (row.agent, row.network)
        }
    }
}
