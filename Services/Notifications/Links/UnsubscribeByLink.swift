public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension UnsubscribeByLink: Command {
    public func perform(in unit: UnitOfWork) async throws -> LinkContents {
        guard let link = try await unit.first(FindLink(secret: secret, purpose: .unsubscribe, now: unit.now)) else {
            throw FindLink.refusal
        }
        guard link.category.isOptional else { throw Rejection.forbidden("This mail is not optional.") }
        // A digest may be of several kinds of mail: none of them comes any more.
        let gathered = try await unit.query(CategoriesGathered(secret: secret))
        for category in Set(gathered + [link.category]) where category.isOptional {
            unit.enqueue(
                .subscription(
                    link.contact, category, isSubscribed: false, by: ActorID(link.contact), isByLink: true,
                    at: unit.now))
        }
        return link.contents(.unsubscribe, done: "unsubscribed")
    }
}

/// The kinds of mail that a digest has gathered; none for the link of other mail.
private struct CategoriesGathered: Statement {
    let secret: LinkSecret

    var sql: SQL {
        """
        SELECT DISTINCT delivery.category
        FROM mail_link JOIN digest ON digest.delivery = mail_link.delivery
            JOIN digest_item ON digest_item.contact = digest.contact AND digest_item.frequency = digest.frequency
                AND place > after AND place <= through
            JOIN delivery ON delivery.id = digest_item.delivery
        WHERE mail_link.digest = \(secret.digest)
        """
    }

    static func decode(_ row: Row) throws -> MailCategory { try row.decode(MailCategory.self) }
}
