public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RevokeFeed: Command {
    /// Revoked once more, it is as revoked as before.
    public func perform(in unit: UnitOfWork) async throws -> Feed {
        guard let current = try await unit.first(LockFeed(id: feed, actor: unit.actor)) else {
            throw Rejection.notFound("feed", feed)
        }
        guard current.revokedAt == nil else { return current }
        unit.enqueue("UPDATE feed SET revoked_at = \(unit.now) WHERE id = \(feed)")
        try unit.tell(FeedChanged(feed: feed, kind: current.kind, change: .revoked), about: Subject(feed))
        return Feed(
            id: feed, kind: current.kind, language: current.language, owner: current.owner, inboxes: current.inboxes,
            createdAt: current.createdAt, rotatedAt: current.rotatedAt, revokedAt: unit.now)
    }
}
