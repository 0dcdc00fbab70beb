internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension UnitOfWork {
    /// Makes other transactions that change the same object wait until this one ends.
    func takeTurn(_ kind: String, _ key: String) async throws {
        try await execute(AdvisoryLock("\(kind).\(key)").take)
    }

    /// The instant of a change that follows `former`. Callers may get the lock in another order than they arrived, so
    /// instants are forced to grow in the order of the changes.
    func instant(after former: Instant?) -> Instant {
        guard let former else { return now }
        return max(now, former.advanced(by: .microseconds(1)))
    }
}
