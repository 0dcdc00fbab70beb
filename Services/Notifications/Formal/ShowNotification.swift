public import Messaging
public import Models
internal import Reactor

extension ShowNotification: Query {
    public func answer(in context: QueryContext) async throws -> FormalNotification {
        let found = try await context.first(FindNotification(name: notification.rawValue))
        guard let found, found.state == .sent || context.actor.has(.secretariat) else {
            throw Rejection.notFound("notification", notification)
        }
        return found
    }
}
