public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListInbox: Query {
    public func answer(in context: QueryContext) async throws -> Page<InboxItem> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(
                recipients: context.actor.inboxes, isUnread: unread ?? false, before: try cursor?.instant(0),
                id: cursor?.keys[1], limit: PageLimit.rows(limit)))
        let reader = try await InboxReading(rows, in: lang, reading: context)
        return Page(rows: rows.map(reader.item), limit: limit) { [$0.at.description, $0.id.rawValue] }
    }

    private struct Select: Statement {
        let recipients: [String]
        let isUnread: Bool
        let before: Instant?
        let id: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(InboxRow.columns) FROM inbox_item
            WHERE recipient = ANY(\(recipients)) AND (NOT \(isUnread) OR read_at IS NULL)
                AND (\(before)::timestamptz IS NULL OR (told_at, id) < (\(before), \(id)))
            ORDER BY told_at DESC, id DESC LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> InboxRow { try InboxRow(row) }
    }
}

extension Actor {
    /// Whose notifications the actor reads: the secretariat's, the co-chairs', its party's.
    var inboxes: [String] {
        [
            has(.secretariat) ? Office.secretariat.rawValue : nil, has(.coChair) ? Office.coChairs.rawValue : nil,
            party?.rawValue,
        ].compactMap(\.self)
    }
}
