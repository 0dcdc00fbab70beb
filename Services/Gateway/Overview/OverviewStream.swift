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
    /// What was there when this process began is shown by the page, and not passed on.
    private var first: Int64 = 0
    private var last: Int64?
    private var passed: Set<Int64> = []

    private static let window: Int64 = 100

    init(_ host: ServiceHost) { pool = host.pool }

    /// Says that an event is about to be committed.
    func nudge() { wakeUp.fire() }

    /// The events from now on.
    func watch() -> AsyncStream<LatestEvent> {
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
            first = last ?? 0
            return
        }
        // Numbers are drawn before they are committed: some come to light behind later ones, and are looked for.
        let events = try await pool.query(EventsAfter(id: after - Self.window)).filter {
            ($0.id > first && passed.insert($0.id).inserted)
        }
        guard let newest = events.map(\.id).max() else { return }
        last = max(after, newest)
        passed = passed.filter { $0 > after - 2 * Self.window }
        for watcher in watchers.values { for event in events { watcher.yield(event) } }
        try await pool.execute("DELETE FROM latest_event WHERE id <= \(newest - Int64(LatestEvent.kept))")
    }
}
