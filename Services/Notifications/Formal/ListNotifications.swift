public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListNotifications: Query {
    public func answer(in context: QueryContext) async throws -> Page<FormalNotification> {
        let state = state ?? .sent
        // What was not sent is the secretariat's own matter.
        guard state == .sent || context.actor.has(.secretariat) else { return Page(items: [], next: nil) }
        return try await context.page(after, limit, by: Self.order) {
            Select(state: state, year: year, window: $0)
        }
    }

    private static let order = Keyset<FormalNotification>(
        .descending("coalesce(sent_at, drafted_at)", { $0.sentAt ?? $0.draftedAt }), .descending("id", \.id))

    private struct Select: Statement {
        let state: NotificationState
        let year: Int?
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(FormalNotification.columns) FROM notification
            WHERE state = \(state) AND (\(year)::bigint IS NULL OR number LIKE \(year.map { "\($0)-%" }))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> FormalNotification { try FormalNotification(row) }
    }
}
