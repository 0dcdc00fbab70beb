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
    /// A bound PUB socket; nil while nobody can be told.
    private var hints: Socket?
    private var head: Int64 = 0
    private var readers: [UInt64: Wakeup] = [:]
    private var nextReader: UInt64 = 0
    /// Nobody waits any more.
    private var isReleased = false

    /// What an answer to a program outside of the backbone has at most, unless one event alone has more: answers that it
    /// does not fetch are kept here.
    private static let publicBytes = 120_000

    public init(service: ServiceName, pool: Pool) {
        source = "/\(service.rawValue)"
        self.pool = pool
    }

    /// Sends hints from now on.
    ///
    /// - Parameter socket: a bound PUB socket.
    public func hint(on socket: Socket) { hints = socket }

    /// Says that the log has grown.
    public func advanced(to position: EventPosition) {
        head = position.rawValue
        let data = Array("{\"head\":\(head)}".utf8)
        hints?.send([Envelope(source: source, type: MessageType.hint, data: data).frame()])
        for reader in readers.values { reader.fire() }
    }

    /// Answers a read: the events after a position, or none when none came within the wait.
    ///
    /// - Parameter isPublic: for a program outside of the backbone, which reads what everybody may.
    /// - Throws: `Rejection` `diverged` when the event that the reader saw last is not in this log.
    public func read(_ request: ReadEvents, isPublic: Bool = false) async throws -> [UInt8] {
        try await checkLineage(request)
        var read = EventLog.Read(after: request.after.rawValue, limit: request.limit?.rawValue ?? EventLimit.standard)
        if isPublic { read.maximumBytes = Self.publicBytes }
        var entries = try await pool.query(read)
        if let last = entries.last, last.position > head { head = try await pool.query(EventLog.Head()).first ?? 0 }
        if entries.isEmpty, let wait = request.wait?.rawValue, wait > 0 {
            await waitForMore(than: request.after.rawValue, atMost: .milliseconds(wait))
            entries = try await pool.query(read)
        }
        let texts = try isPublic ? entries.map { try PublicEntry($0).text } : entries.map(\.text)
        return batch(texts, through: entries.last?.position ?? request.after.rawValue)
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
    private func batch(_ entries: [String], through last: Int64) -> [UInt8] {
        var bytes = Array("{\"head\":\(max(head, last)),\"through\":\(last),\"events\":[".utf8)
        bytes.reserveCapacity(entries.reduce(64) { $0 + $1.utf8.count + 1 })
        for (index, entry) in entries.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += entry.utf8
        }
        bytes += "]}".utf8
        return bytes
    }
}
