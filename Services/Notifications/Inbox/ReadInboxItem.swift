public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReadInboxItem: Command {
    public func perform(in unit: UnitOfWork) async throws -> InboxItem {
        let update = MarkRead(item: item, recipients: unit.actor.inboxes, now: unit.now)
        guard let read = try await unit.first(update) else { throw Rejection.notFound("notification", item) }
        return try await InboxReading([read], in: lang, reading: unit).item(read)
    }

    /// Somebody else's notification is as good as none. The first reading counts.
    private struct MarkRead: Statement {
        let item: InboxItemID
        let recipients: [String]
        let now: Instant

        var sql: SQL {
            """
            UPDATE inbox_item SET read_at = coalesce(read_at, \(now))
            WHERE id = \(item) AND recipient = ANY(\(recipients)) RETURNING \(InboxRow.columns)
            """
        }

        static func decode(_ row: Row) throws -> InboxRow { try InboxRow(row) }
    }
}
