public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListFollows: Query {
    /// There are at most so many as one may follow.
    public func answer(in context: QueryContext) async throws -> Page<Follow> {
        Page(items: try await context.query(FollowsOf(follower: context.actor.subject, object: object)), next: nil)
    }
}

/// What somebody follows, the newest first.
struct FollowsOf: Statement {
    let follower: ActorID
    /// nil for all.
    let object: ObjectPath?

    var sql: SQL {
        """
        SELECT object, kind, number, title, followed_at FROM follow
        WHERE follower = \(follower) AND (\(object)::text IS NULL OR object = \(object))
        ORDER BY followed_at DESC, object
        """
    }

    static func decode(_ row: Row) throws -> Follow {
        try Follow(
            object: row.object, kind: row.kind, number: row.number, title: row.title, since: row.followed_at)
    }
}
