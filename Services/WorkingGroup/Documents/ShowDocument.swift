public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowDocument: Query {
    public func answer(in context: QueryContext) async throws -> Document {
        guard let document = try await context.first(FindDocument(symbol: symbol, actor: context.actor))?.document,
            document.distribution.isVisible(to: context.actor)
        else { throw Rejection.notFound("document", symbol) }
        return document
    }
}
