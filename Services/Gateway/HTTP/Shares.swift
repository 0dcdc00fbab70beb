internal import Models
internal import Synchronization

/// Places that requests take for as long as they are under way, and that nobody is put out of.
final class Shares: Sendable {
    /// A place that is given back as soon as nobody holds on to it, however the request ends.
    final class Place: Sendable {
        private let shares: Shares
        private let client: ClientNetwork

        fileprivate init(_ shares: Shares, _ client: ClientNetwork) {
            self.shares = shares
            self.client = client
        }

        deinit { shares.places.withLock { $0.giveBack(of: client) } }
    }

    private let places: Mutex<FairShare>
    /// Completes “Too many …”, e.g. `are watching`.
    private let what: String
    private let retryAfter: Duration

    init(_ limits: Places.Limits, of what: String, retryAfter: Duration) {
        places = Mutex(FairShare(limits))
        self.what = what
        self.retryAfter = retryAfter
    }

    /// - Throws: `Unavailable` where all are taken, or the client has its share.
    func take(for client: ClientNetwork) throws -> Place {
        guard places.withLock({ $0.take(for: client) }) else {
            throw Unavailable("Too many \(what) at the moment.", retryAfter: retryAfter)
        }
        return Place(self, client)
    }
}
