internal import Authority
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor
internal import Storage

/// Somebody who follows what an event is about, and in whose name they began to.
struct Follower: Sendable {
    let actor: Actor
    let object: ObjectPath
    let number: Int?
    let title: Line
    let inbox: String
    let since: Instant
}

/// Who hears of an event because of what they follow: each once, by what the event is about most. Left out are who did it,
/// those whom another rule tells of it, and those whose office has ended or who may not read it.
struct Followers: Sendable {
    let event: any Notifiable
    let unit: EventUnit

    @Reactor func find() async throws -> [Follower] {
        guard !event.followed.isEmpty || event.links.action != nil || event.links.owner != nil else { return [] }
        let found = try await unit.query(
            FollowersOf(
                objects: event.followed, links: event.links, event: unit.event.id.rawValue, actor: unit.event.actorID))
        guard !found.isEmpty else { return [] }
        let terms = Dictionary(
            grouping: try await unit.query(SpeakingTerms(of: Array(Set(found.compactMap(\.actor.party))))),
            by: \.party)
        let offices = Dictionary(
            uniqueKeysWithValues: try await unit.query(OfficesOf(actors: found.map(\.actor.subject))))
        let isOpen = event.publicity.isOpen
        return found.filter { follower in
            let standing = follower.actor.standing(
                by: follower.actor.party.flatMap { terms[$0] }?.map(\.term) ?? [],
                in: offices[follower.actor.subject], on: unit.now.date, made: follower.since.date)
            guard !standing.roles.isDisjoint(with: Role.participating) else { return false }
            return isOpen || event.readers.include(standing)
        }
    }
}

/// One lookup by the index of objects for each thing that an event is about, however many follow something.
struct FollowersOf: Statement {
    let objects: [ObjectPath]
    let links: FollowedLinks
    let event: String
    let actor: String?

    var sql: SQL {
        """
        WITH told (object, place) AS (
            SELECT object, place FROM unnest(\(objects)::text[]) WITH ORDINALITY AS given (object, place)
            UNION ALL SELECT \(FollowedKind.proposal.collection) || '/' || proposal, 100000
                FROM concern, unnest(proposals) AS proposal WHERE action = \(links.action)
            UNION ALL SELECT \(FollowedKind.region.collection) || '/' || region, 200000
                FROM party WHERE id = \(links.owner) AND region IS NOT NULL)
        SELECT DISTINCT ON (follower) follower, follow.object, number, title, roles, party, inbox, followed_at
        FROM told JOIN follow ON follow.object = told.object
        WHERE follower IS DISTINCT FROM \(actor)
            AND NOT EXISTS (SELECT FROM inbox_item WHERE event_id = \(event) AND recipient = ANY (inboxes))
            AND NOT EXISTS (SELECT FROM delivery WHERE event_id = \(event) AND recipient = follower)
        ORDER BY follower, place
        """
    }

    static func decode(_ row: Row) throws -> Follower {
        try Follower(
            actor: Actor(subject: row.follower, roles: Set(row.roles as [Role]), party: row.party),
            object: row.object, number: row.number, title: row.title, inbox: row.inbox, since: row.followed_at)
    }
}

private struct OfficesOf: Statement {
    let actors: [ActorID]

    var sql: SQL { "SELECT actor, role, valid_from, valid_to FROM office_term WHERE actor = ANY(\(actors))" }

    static func decode(_ row: Row) throws -> (ActorID, OfficeTerm) {
        try (row.actor, OfficeTerm(role: row.role, from: row.valid_from, until: row.valid_to))
    }
}
