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
            SELECT contact.id, contact.party, category.name, coalesce(is_subscribed, true), changed_at
            FROM contact CROSS JOIN unnest(\(MailCategory.allCases)) AS category (name)
                LEFT JOIN subscription ON contact = contact.id AND subscription.category = category.name
            WHERE party = \(party) ORDER BY contact.id, category.name
            """
        }

        static func decode(_ row: Row) throws -> Subscription {
            let (contact, party, category, isSubscribed, changedAt) = try row.decode(
                ContactID.self, PartyID.self, MailCategory.self, Bool.self, Instant?.self)
            return Subscription(
                contact: contact, party: party, category: category, isSubscribed: isSubscribed, changedAt: changedAt)
        }
    }
}
