public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension FollowFollow: Command {
    /// The maximum number of follows per person.
    private static var limit: Int { 200 }

    public func perform(in unit: UnitOfWork) async throws -> Follow {
        guard let inbox = unit.actor.followerInbox else {
            throw Rejection.forbidden("You have no inbox that would tell you of it.")
        }
        let found = try await FollowTarget(of: object, reading: unit)
        let follower = unit.actor.subject
        if let known = try await unit.first(FollowsOf(follower: follower, object: found.object)) { return known }
        // Two that come at once are counted one after the other.
        unit.enqueue(AdvisoryLock("follows of \(follower)").take)
        guard try await unit.first(FollowCount(follower: follower)) ?? 0 < Self.limit else {
            throw Rejection(.conflict, detail: "You follow \(Self.limit) objects already: stop following one.")
        }
        if let contact = unit.actor.followerContact {
            try await UsualPreferences(contact: contact, party: unit.actor.mailParty).keep(in: unit)
        }
        unit.enqueue(
            """
            INSERT INTO follow (follower, object, kind, number, title, roles, party, inbox, inboxes, followed_at)
            VALUES (\(follower), \(found.object), \(found.kind), \(found.number), \(found.title),
                \(unit.actor.roles.sorted { $0.rawValue < $1.rawValue }), \(unit.actor.party), \(inbox),
                \(unit.actor.inboxes), \(unit.now))
            ON CONFLICT (follower, object) DO NOTHING
            """)
        return Follow(
            object: found.object, kind: found.kind, number: found.number, title: found.title, since: unit.now)
    }
}

private struct FollowCount: Statement {
    let follower: ActorID

    var sql: SQL { "SELECT count(*) FROM follow WHERE follower = \(follower)" }

    static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
}

extension Actor {
    /// Where somebody finds what they follow: their own inbox, or that of the office whose account they use.
    var followerInbox: String? { subject.isAccount ? inboxes.first : PersonalInbox.name(of: subject) }

    /// Who is mailed: accounts have no address.
    var followerContact: ContactID? { subject.isAccount ? nil : ContactID(rawValue: subject.rawValue) }

    /// The party, or the office, under which their mail stands in the ledger.
    var mailParty: PartyID {
        party ?? (has(.coChair) && !has(.secretariat) ? Office.coChairs : .secretariat).recipient
    }
}
