public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListInboxItems: Query {
    public func answer(in context: QueryContext) async throws -> Page<InboxItem> {
        let window = try Self.order.window(after: after, limit: limit)
        let rows = try await context.query(
            Select(recipients: context.actor.inboxes, isUnread: unread ?? false, window: window))
        let reader = try await InboxReading(rows, in: lang, reading: context)
        return try Page(rows: rows, limit: limit, by: Self.order, item: reader.item)
    }

    private static let order = Keyset<InboxRow>(.descending("told_at", \.at), .descending("id", \.id))

    private struct Select: Statement {
        let recipients: [String]
        let isUnread: Bool
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(InboxRow.columns) FROM inbox_item
            WHERE recipient = ANY(\(recipients)) AND (NOT \(isUnread) OR read_at IS NULL)
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> InboxRow { try InboxRow(row) }
    }
}

extension Actor {
    /// Whose notifications the actor reads: the secretariat's, the co-chairs', its party's; and its own as long as
    /// it is in office.
    var inboxes: [String] {
        [
            has(.secretariat) ? Office.secretariat.rawValue : nil, has(.coChair) ? Office.coChairs.rawValue : nil,
            party?.rawValue, subject.isAccount || has(.public) || roles.isEmpty ? nil : PersonalInbox.name(of: subject),
        ].compactMap(\.self)
    }
}
