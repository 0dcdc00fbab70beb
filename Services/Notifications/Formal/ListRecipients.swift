public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListRecipients: Query {
    public func answer(in context: QueryContext) async throws -> Page<NotificationRecipient> {
        guard let found = try await context.first(FindNotification(name: notification.rawValue)) else {
            throw Rejection.notFound("notification", notification)
        }
        return try await context.page(after, limit, by: Self.order) {
            Select(notification: found.id, party: try visibleParty(context.actor), window: $0)
        }
    }

    private static let order = Keyset<NotificationRecipient>(.ascending("recipient", \.recipient))

    /// Who else was written to is not every party's matter.
    private func visibleParty(_ actor: Actor) throws -> PartyID? {
        if actor.isSteering || actor.has(.ops) { return nil }
        return try actor.speaker(for: nil)
    }

    private struct Select: Statement {
        let notification: NotificationID
        let party: PartyID?
        let window: PageWindow

        var sql: SQL {
            """
            SELECT recipient, party, region, class, reasons, language, channels FROM notification_recipient
            WHERE notification = \(notification) AND (\(party)::text IS NULL OR party = \(party))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> NotificationRecipient {
            try NotificationRecipient(
                recipient: row.recipient, party: row.party, region: row.region, recipientClass: row.class,
                reasons: row.reasons, language: row.language, channels: row.channels)
        }
    }
}
