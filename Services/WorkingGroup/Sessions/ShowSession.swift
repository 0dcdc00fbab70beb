public import Messaging
public import Models
internal import Reactor

extension ShowSession: Query {
    public func answer(in context: QueryContext) async throws -> Session {
        try await Session.load(session, in: context)
    }
}
