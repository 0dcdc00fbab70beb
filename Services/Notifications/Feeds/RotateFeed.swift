public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RotateFeed: Command {
    public func perform(in unit: UnitOfWork) async throws -> Feed {
        guard let current = try await unit.first(LockFeed(id: feed, actor: unit.actor)) else {
            throw Rejection.notFound("feed", feed)
        }
        guard current.owner == unit.actor.subject else {
            throw Rejection.forbidden("Only its owner gives a feed a new address; you may revoke it.")
        }
        guard current.revokedAt == nil else {
            throw Rejection(.transitionRefused, detail: "The feed is revoked: make a new one.")
        }
        try await secret.checkUnused(in: unit)
        unit.enqueue(
            """
            UPDATE feed SET digest = \(secret.digest), rotated_at = \(unit.now) WHERE id = \(feed)
            """)
        try unit.tell(FeedChanged(feed: feed, kind: current.kind, change: .rotated), about: Subject(feed))
        return Feed(
            id: feed, kind: current.kind, language: current.language, owner: current.owner, inboxes: current.inboxes,
            createdAt: current.createdAt, rotatedAt: unit.now)
    }
}
