public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ChangeSubscription: Command {
    public func perform(in unit: UnitOfWork) async throws -> Subscription {
        guard let party = try await unit.first(PartyOf(contact: contact)), unit.actor.maySpeak(for: party) else {
            throw Rejection.notFound("contact", contact)
        }
        guard category.isOptional else {
            throw Rejection.invalid(
                "category", "is not optional: let the party replace the contact where mail is to go to somebody else")
        }
        unit.enqueue(
            .subscription(
                contact, category, isSubscribed: isSubscribed, by: unit.actor.subject, at: unit.now))
        let changedAt = try await unit.first(LastChange(contact: contact, category: category))
        return Subscription(
            contact: contact, party: party, category: category, isSubscribed: isSubscribed,
            changedAt: changedAt ?? unit.now)
    }

    private struct LastChange: Statement {
        let contact: ContactID
        let category: MailCategory

        var sql: SQL {
            "SELECT changed_at FROM subscription WHERE contact = \(contact) AND category = \(category)"
        }

        static func decode(_ row: Row) throws -> Instant { try row.decode(Instant.self) }
    }
}

extension SQL {
    /// The last word counts; saying it again changes nothing.
    ///
    /// - Parameter isByLink: whether it came by the link of a mail, of which it is known to whom it was sent and no more.
    static func subscription(
        _ contact: ContactID, _ category: MailCategory, isSubscribed: Bool, by author: ActorID, isByLink: Bool = false,
        at instant: Instant
    ) -> SQL {
        """
        INSERT INTO subscription AS known (contact, category, is_subscribed, changed_at, changed_by, is_by_link)
        VALUES (\(contact), \(category), \(isSubscribed), \(instant), \(author), \(isByLink))
        ON CONFLICT (contact, category) DO UPDATE
        SET is_subscribed = excluded.is_subscribed, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
            is_by_link = excluded.is_by_link
        WHERE known.is_subscribed <> excluded.is_subscribed
        """
    }
}
