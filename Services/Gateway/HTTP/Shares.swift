internal import Models
internal import Synchronization

/// Places that requests take for as long as they are under way, and that nobody is put out of.
final class Shares: Sendable {
    /// A place that is given back as soon as nobody holds on to it, however the request ends.
    final class Place: Sendable {
        private let shares: Shares
        private let id: Places.ID
        private let network: ClientNetwork

        fileprivate init(_ shares: Shares, _ id: Places.ID, _ network: ClientNetwork) {
            self.shares = shares
            self.id = id
            self.network = network
        }

        deinit { shares.places.withLock { $0.leave(id, of: network) } }
    }

    private let places: Mutex<Places>
    /// Completes “Too many …”, e.g. `are watching`.
    private let what: String
    private let retryAfter: Duration

    init(_ limits: Places.Limits, of what: String, retryAfter: Duration) {
        places = Mutex(Places(limits, displaces: false))
        self.what = what
        self.retryAfter = retryAfter
    }

    /// - Throws: `Unavailable` where all are taken, or the client has its share.
    func take(for client: ClientNetwork) throws -> Place {
        guard case .admit(let id) = places.withLock({ $0.take(for: client) }) else {
            throw Unavailable("Too many \(what) at the moment.", retryAfter: retryAfter)
        }
        return Place(self, id, client)
    }
}
