public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowAccount: Query {
    public func answer(in context: QueryContext) async throws -> Account {
        let actor = context.actor
        let offices = try await offices(of: actor, in: context)
        return Account(
            person: actor.subject, name: offices.first { $0.actor == actor.subject }?.name,
            roles: actor.roles.sorted { $0.rawValue < $1.rawValue }, party: actor.party, onBehalfOf: actor.onBehalfOf,
            credential: actor.credential, requests: actor.requests,
            refusal: actor.refusal.map { Prose(cutting: $0.english) }, offices: offices)
    }

    /// What was let in before the address changed, or by a code, is offered no other office of the address.
    ///
    /// Without the register somebody still sees where they are signed in, and can end that.
    private func offices(of actor: Actor, in context: QueryContext) async throws -> [HeldOffice] {
        do {
            let found = try await context.ask(FindOffices(actor: actor.subject), of: .workingGroup)
            let proved = actor.authenticatedAt ?? .now
            let isAlone = try await context.first(IsAlone(session: actor.credential)) ?? false
            guard !isAlone, found.addressSince.map({ $0 < proved }) ?? true else {
                return found.offices.filter { $0.actor == actor.subject }
            }
            return found.offices
        } catch is Unavailable {
            return []
        }
    }
}

/// Whether a session was begun by a code, which is for one entry.
private struct IsAlone: Statement {
    let session: Line?

    var sql: SQL { "SELECT is_alone FROM web_session WHERE id = \(session)" }

    static func decode(_ row: Row) throws -> Bool { try row.decode(Bool.self) }
}
