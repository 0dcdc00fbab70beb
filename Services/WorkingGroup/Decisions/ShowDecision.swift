public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowDecision: Query {
    public func answer(in context: QueryContext) async throws -> Decision {
        guard let found = try await context.first(FindDecision(id: decision)),
            let row = try await DecisionRow.visible([found], in: context).first
        else { throw Rejection.notFound("decision", decision) }
        return try await row.whole(in: context)
    }
}
