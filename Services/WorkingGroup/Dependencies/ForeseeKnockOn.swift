public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ForeseeKnockOn: Query {
    public func answer(in context: QueryContext) async throws -> KnockOnReport {
        guard let row = try await context.first(FindAction(id: action)), row.isVisible(to: context.actor) else {
            throw Rejection.notFound("action", action)
        }
        let due = due ?? row.dates.due
        return KnockOnReport(
            action: action, due: due, items: try await Downstream.dates(after: action, due: due, in: context))
    }
}
