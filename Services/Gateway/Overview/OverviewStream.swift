internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Passes new events on to every browser that watches the overview.
///
/// It reads them from the table, so that a replica passes on what another one has applied.
@Reactor final class OverviewStream {
    private let pool: Pool
    private let wakeUp = Wakeup()
    private var watchers: [Int: AsyncStream<LatestEvent>.Continuation] = [:]
    private var nextWatcher = 0
    private var last: Int64?

    /// Beyond this many somebody plays with us.
    private static let capacity = 2000

    init(_ host: ServiceHost) { pool = host.pool }

    /// Says that an event is about to be committed.
    func nudge() { wakeUp.fire() }

    /// - Throws: `Unavailable` when there are too many watchers already.
    func watch() throws -> AsyncStream<LatestEvent> {
        guard watchers.count < Self.capacity else {
            throw Unavailable("Too many are watching.", retryAfter: .seconds(30))
        }
        let id = nextWatcher
        nextWatcher += 1
        let (stream, continuation) = AsyncStream.makeStream(
            of: LatestEvent.self, bufferingPolicy: .bufferingNewest(LatestEvent.kept))
        watchers[id] = continuation
        continuation.onTermination = { [weak self] _ in
            Task { @Reactor in self?.watchers[id] = nil }
        }
        return stream
    }

    /// Works until the task is cancelled; then the streams of all watchers end.
    func run() async throws {
        defer { for watcher in watchers.values { watcher.finish() } }
        while !Task.isCancelled {
            await wakeUp.wait(atMost: .seconds(1))
            try await passOn()
        }
    }

    private func passOn() async throws {
        guard let after = last else {
            last = try await pool.query(NewestEvents(limit: 1)).first?.id ?? 0
            return
        }
        let events = try await pool.query(EventsAfter(id: after))
        guard let newest = events.last else { return }
        last = newest.id
        for watcher in watchers.values { for event in events { watcher.yield(event) } }
        try await pool.execute("DELETE FROM latest_event WHERE id <= \(newest.id - Int64(LatestEvent.kept))")
    }
}
