public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension CreateFeed: Command {
    /// The maximum number of open feeds per person.
    private static var limit: Int { 20 }

    public func perform(in unit: UnitOfWork) async throws -> Feed {
        let owner = unit.actor.subject
        let id = id ?? .generate()
        guard try await unit.first(Known(id: id)) == nil else {
            throw Rejection.taken
        }
        try await secret.checkUnused(in: unit)
        guard try await unit.first(OpenFeeds(owner: owner)) ?? 0 < Self.limit else {
            throw Rejection(.conflict, detail: "You have \(Self.limit) feeds already: revoke one.")
        }
        let feed = Feed(
            id: id, kind: kind, language: language ?? .english, owner: owner,
            inboxes: unit.actor.inboxes.map { Line(cutting: $0) }, createdAt: unit.now)
        unit.enqueue(
            """
            INSERT INTO feed (id, kind, digest, language, owner, roles, party, inboxes, created_at)
            VALUES (\(id), \(kind), \(secret.digest), \(feed.language), \(owner),
                \(unit.actor.roles.sorted { $0.rawValue < $1.rawValue }), \(unit.actor.party), \(feed.inboxes),
                \(unit.now))
            """)
        try unit.tell(FeedChanged(feed: id, kind: kind, change: .created), about: Subject(id))
        return feed
    }

    private struct Known: Statement {
        let id: FeedID

        var sql: SQL { "SELECT id FROM feed WHERE id = \(id)" }

        static func decode(_ row: Row) throws -> FeedID { try row.decode(FeedID.self) }
    }

    private struct OpenFeeds: Statement {
        let owner: ActorID

        var sql: SQL { "SELECT count(*) FROM feed WHERE owner = \(owner) AND revoked_at IS NULL" }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }
}
