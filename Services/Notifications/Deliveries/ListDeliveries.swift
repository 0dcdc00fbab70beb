public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListDeliveries: Query {
    public func answer(in context: QueryContext) async throws -> Page<Delivery> {
        try await context.page(after, limit, by: Self.order, item: { $0.view(for: context.actor) }) {
            Select(filter: self, window: $0)
        }
    }

    private static let order = Keyset<Select.Output>(.descending("queued_at", \.queuedAt), .descending("id", \.id))

    private struct Select: Statement {
        let filter: ListDeliveries
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Delivery.columns) FROM delivery
            WHERE (\(filter.state)::text IS NULL OR state = \(filter.state))
                AND (\(filter.party)::text IS NULL OR party = \(filter.party))
                AND (\(filter.recipient)::text IS NULL OR recipient = \(filter.recipient))
                AND (\(filter.notification)::text IS NULL OR notification = (
                    SELECT id FROM notification WHERE number = \(filter.notification)))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Delivery { try Delivery(row) }
    }
}

extension Delivery {
    static var columns: SQL {
        """
        id, event_id, event, recipient, party, state, attempts, message_id, subject, reason, error, queued_at,
        settled_at
        """
    }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, event: row.event_id, eventType: row.event, recipient: row.recipient, party: row.party,
            state: row.state, attempts: row.attempts, messageID: row.message_id, subject: row.subject,
            reason: row.reason, error: row.error, queuedAt: row.queued_at, settledAt: row.settled_at)
    }
}
