public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListNotifications: Query {
    public func answer(in context: QueryContext) async throws -> Page<FormalNotification> {
        let state = state ?? .sent
        // What was not sent is the secretariat's own matter.
        guard state == .sent || context.actor.has(.secretariat) else { return Page(items: [], next: nil) }
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(
                state: state, year: year, before: try cursor?.instant(0), id: cursor?.keys[1],
                limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [($0.sentAt ?? $0.draftedAt).description, $0.id.rawValue] }
    }

    private struct Select: Statement {
        let state: NotificationState
        let year: Int?
        let before: Instant?
        let id: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(FormalNotification.columns) FROM notification
            WHERE state = \(state) AND (\(year)::bigint IS NULL OR number LIKE \(year.map { "\($0)-%" }))
                AND (\(before)::timestamptz IS NULL OR (coalesce(sent_at, drafted_at), id) < (\(before), \(id)))
            ORDER BY coalesce(sent_at, drafted_at) DESC, id DESC LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> FormalNotification { try FormalNotification(row) }
    }
}
