public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowDeliveryProgress: Query {
    public func answer(in context: QueryContext) async throws -> DeliveryProgress {
        guard let found = try await context.first(FindNotification(name: notification.rawValue)) else {
            throw Rejection.notFound("notification", notification)
        }
        let rows = try await context.query(Select(notification: found.id))
        let counts = Dictionary(uniqueKeysWithValues: rows.map { ($0.state, $0.count) })
        return DeliveryProgress(
            notification: notification, total: rows.reduce(0) { $0 + $1.count },
            states: Dictionary(uniqueKeysWithValues: rows.map { ($0.state.rawValue, $0.count) }),
            remaining: [.queued, .held, .sending].reduce(0) { $0 + (counts[$1] ?? 0) },
            settledAt: rows.compactMap(\.last).max())
    }

    struct Select: Statement {
        let notification: NotificationID

        struct Output: Sendable {
            let state: DeliveryState
            let count: Int
            let last: Instant?
        }

        var sql: SQL {
            """
            SELECT state, count(*), max(settled_at) FROM delivery WHERE notification = \(notification) GROUP BY state
            """
        }

        static func decode(_ row: Row) throws -> Output {
            let (state, count, last) = try row.decode(DeliveryState.self, Int.self, Instant?.self)
            return Output(state: state, count: count, last: last)
        }
    }
}
