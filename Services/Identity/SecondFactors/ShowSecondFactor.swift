public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowSecondFactor: Query {
    public func answer(in context: QueryContext) async throws -> SecondFactor {
        let person = try context.actor.mayLookAfter(person)
        let shown = try await context.first(HeldFactor.Shown(person: person))
        return SecondFactor(person: person, confirmedAt: shown?.confirmedAt, recoveryCodes: shown?.codes ?? 0)
    }
}
