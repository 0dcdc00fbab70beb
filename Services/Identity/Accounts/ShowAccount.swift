public import Messaging
public import Models
internal import Reactor

extension ShowAccount: Query {
    public func answer(in context: QueryContext) async throws -> Account {
        let actor = context.actor
        let offices = try await offices(of: actor, in: context)
        return Account(
            person: actor.subject, name: offices.first { $0.actor == actor.subject }?.name,
            roles: actor.roles.sorted { $0.rawValue < $1.rawValue }, party: actor.party, onBehalfOf: actor.onBehalfOf,
            credential: actor.credential, requests: actor.requests,
            refusal: actor.refusal.map { Prose(cutting: $0) }, offices: offices)
    }

    /// What was let in before the address changed is offered no other office of the new one.
    ///
    /// Without the register somebody still sees where they are signed in, and can end that.
    private func offices(of actor: Actor, in context: QueryContext) async throws -> [HeldOffice] {
        do {
            let found = try await context.ask(FindOffices(actor: actor.subject), of: .workingGroup)
            let proved = actor.authenticatedAt ?? .now
            guard found.addressSince.map({ $0 < proved }) ?? true else {
                return found.offices.filter { $0.actor == actor.subject }
            }
            return found.offices
        } catch is Unavailable {
            return []
        }
    }
}
