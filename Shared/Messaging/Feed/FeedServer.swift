internal import Logging
public import Models
public import Postgres
public import Reactor
public import ZeroMQ

/// Lets other services read the event log, and tells them when it grows.
///
/// Reading (`service.events.read`) is the truth; the hint `head = N` only saves the wait. A lost hint costs one poll
/// interval, never an event.
@Reactor public final class FeedServer {
    private let source: String
    private let pool: Pool
    private let hints: Socket
    private var head: Int64 = 0
    private var readers: [UInt64: Wakeup] = [:]
    private var nextReader: UInt64 = 0
    /// Nobody waits any more.
    private var isReleased = false

    /// - Parameter hints: a bound PUB socket.
    public init(service: ServiceName, pool: Pool, hints: Socket) {
        source = "/\(service.rawValue)"
        self.pool = pool
        self.hints = hints
    }

    /// Says that the log has grown.
    public func advanced(to position: EventPosition) {
        head = position.rawValue
        let data = Array("{\"head\":\(head)}".utf8)
        hints.send([Envelope(source: source, type: MessageType.hint, data: data).frame()])
        for reader in readers.values { reader.fire() }
    }

    /// Answers a read: the events after a position, or none when none came within the wait.
    ///
    /// - Throws: `Rejection` `diverged` when the event that the reader saw last is not in this log.
    public func read(_ request: ReadEvents) async throws -> [UInt8] {
        try await checkLineage(request)
        let read = EventLog.Read(after: request.after.rawValue, limit: request.limit?.rawValue ?? EventLimit.standard)
        var entries = try await pool.query(read)
        if let last = entries.last, last.position > head { head = try await pool.query(EventLog.Head()).first ?? 0 }
        if entries.isEmpty, let wait = request.wait?.rawValue, wait > 0 {
            await waitForMore(than: request.after.rawValue, atMost: .milliseconds(wait))
            entries = try await pool.query(read)
        }
        return batch(entries, after: request.after.rawValue)
    }

    /// Lets all who wait go, with what there is: the process is about to stop.
    public func release() {
        isReleased = true
        for reader in readers.values { reader.fire() }
    }

    private func checkLineage(_ request: ReadEvents) async throws {
        guard let expected = request.afterID, request.after.rawValue > 0 else { return }
        let found = try await pool.query(EventLog.Find(position: request.after.rawValue)).first
        guard let found, try Envelope(frame: Array(found.utf8)).id == expected else {
            throw Rejection(
                .diverged,
                detail:
                    "Event \(expected) is not at position \(request.after) of this log: its tail was lost or replaced.")
        }
    }

    private func waitForMore(than position: Int64, atMost limit: Duration) async {
        guard head <= position, !isReleased else { return }
        nextReader += 1
        let id = nextReader
        let wakeup = Wakeup()
        readers[id] = wakeup
        await wakeup.wait(atMost: limit)
        readers[id] = nil
    }

    /// The entries are JSON already: they are joined, not decoded.
    private func batch(_ entries: [EventLog.Entry], after: Int64) -> [UInt8] {
        let last = entries.last?.position ?? after
        var bytes = Array("{\"head\":\(max(head, last)),\"through\":\(last),\"events\":[".utf8)
        bytes.reserveCapacity(entries.reduce(64) { $0 + $1.text.utf8.count + 1 })
        for (index, entry) in entries.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += entry.text.utf8
        }
        bytes += "]}".utf8
        return bytes
    }
}
