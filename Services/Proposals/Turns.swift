internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension UnitOfWork {
    /// Until the end of the transaction, whoever changes the same thing waits.
    func takeTurn(_ kind: String, _ key: String) async throws {
        try await execute(AdvisoryLock("\(kind).\(key)").take)
    }

    /// When something happens that follows a former change: whoever came first may have waited longer for the turn, and
    /// the order of the instants is to be the order of the changes.
    func instant(after former: Instant?) -> Instant {
        guard let former else { return now }
        return max(now, former.advanced(by: .microseconds(1)))
    }
}
