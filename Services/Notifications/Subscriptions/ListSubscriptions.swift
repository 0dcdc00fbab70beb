public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListSubscriptions: Query {
    public func answer(in context: QueryContext) async throws -> Page<Subscription> {
        Page(items: try await context.query(Select(party: try context.actor.speaker(for: party))), next: nil)
    }

    /// A party has a handful of contacts.
    private struct Select: Statement {
        let party: PartyID

        var sql: SQL {
            """
            SELECT contact.id, contact.party, category.name, coalesce(is_subscribed, true) AS is_subscribed, changed_at
            FROM contact CROSS JOIN unnest(\(MailCategory.allCases)) AS category (name)
                LEFT JOIN subscription ON contact = contact.id AND subscription.category = category.name
            WHERE party = \(party) ORDER BY contact.id, category.name
            """
        }

        static func decode(_ row: Row) throws -> Subscription {
            try Subscription(
                contact: row.id, party: row.party, category: row.name, isSubscribed: row.is_subscribed,
                changedAt: row.changed_at)
        }
    }
}
