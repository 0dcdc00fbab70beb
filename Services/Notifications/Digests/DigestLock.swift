internal import Postgres

/// Keeps transactions that add to digests apart from those that close a window: an item that is under way could otherwise
/// turn up behind a window that is closed.
enum DigestLock {
    /// Shared by all that add.
    static var common: SQL { AdvisoryLock("digests").share }

    static var alone: SQL { AdvisoryLock("digests").take }
}
