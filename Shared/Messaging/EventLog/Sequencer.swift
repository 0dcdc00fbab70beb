public import Logging
public import Models
public import Postgres
public import Reactor
internal import Storage

/// Moves events from the outbox to the event log and gives them positions 1, 2, 3 … without gaps.
///
/// Every replica runs one. A batch is one short transaction that takes an advisory lock as a statement of its own, so
/// that the next statement sees what the former holder committed; `position` is the primary key, so that two
/// sequencers that err fail instead of corrupting. Nobody is elected, and the death of one is noticed by none.
@Reactor public final class Sequencer {
    /// Called with the new head after each batch that moved something.
    public var onAdvance: (EventPosition) -> Void = { _ in }
    /// The head as this replica last saw it.
    public private(set) var head: Int64 = 0

    private let pool: Pool
    private let logger: Logger
    private var floor = ScanFloor()
    private let wakeUp = Wakeup()

    /// How often the outbox is looked at unasked, for what a replica committed and did not live to sequence.
    private static let idlePoll = Duration.milliseconds(250)
    /// At least this long from the start of one batch to the next: under load a batch takes many events.
    private static let pace = Duration.milliseconds(5)
    static let batchSize = 1000

    public init(pool: Pool, logger: Logger) {
        self.pool = pool
        self.logger = logger
    }

    /// Says that something was committed to the outbox.
    public func nudge() { wakeUp.fire() }

    /// Works until the task is cancelled.
    public func run() async {
        while !Task.isCancelled {
            do {
                let start = ContinuousClock.now
                let moved = try await moveBatch()
                if moved == Self.batchSize { continue }
                let rest = Self.pace - (ContinuousClock.now - start)
                if moved > 0, rest > .zero { try await Reactor.sleep(for: rest) }
                await wakeUp.wait(atMost: Self.idlePoll)
            } catch {
                if Task.isCancelled { return }
                logger.warning("sequencer.paused", metadata: ["error": "\(error)"])
                await wakeUp.wait(atMost: .seconds(1))
            }
        }
    }

    /// Empties the outbox once, as the last thing before a service stops.
    public func drain() async throws {
        floor.reset()
        while try await moveBatch() == Self.batchSize {}
    }

    /// - Returns: how many events were moved; 0 also where another replica is at it.
    private func moveBatch() async throws -> Int {
        let scan = floor.next(now: .now)
        let moved: (count: Int, head: Int64, lowestID: Int64?) = try await pool.transaction { transaction in
            guard try await transaction.first(AdvisoryLock("sequencer").attempt) == true else { return (0, 0, nil) }
            let rows = try await transaction.query(TakeBatch(floor: scan, limit: Self.batchSize))
            guard let first = rows.first else { return (0, 0, nil) }
            let entries = Self.chain(rows)
            transaction.enqueue(Self.append(entries))
            return (rows.count, entries.last?.position ?? first.head, first.id)
        }
        guard moved.count > 0 else { return 0 }
        floor.moved(from: moved.lowestID)
        head = moved.head
        if let position = EventPosition(rawValue: moved.head) { onAdvance(position) }
        return moved.count
    }

    /// Gives each row its position and digest, continuing from the head that came with the rows.
    nonisolated static func chain(_ rows: [TakeBatch.Output]) -> [EventLog.Entry] {
        var position = rows.first?.head ?? 0
        var digest = rows.first?.digest?.bytes ?? EventChain.genesis
        return rows.map { row in
            position += 1
            let text = EventChain.entry(row.entry, at: position, salt: EventChain.salt())
            digest = EventChain.digest(of: Array(text.utf8), after: digest)
            return EventLog.Entry(position: position, text: text, digest: Bytea(digest))
        }
    }

    private static func append(_ entries: [EventLog.Entry]) -> SQL {
        let keys = entries.map { EntryKeys(of: $0.text) }
        return """
            INSERT INTO event_log (position, entry, digest, told_at, subject, actor, parties)
            SELECT position, entry, digest, told_at, subject, actor, string_to_array(parties, ' ')
            FROM unnest(
                \(entries.map(\.position)), \(entries.map(\.text)), \(entries.map(\.digest)), \(keys.map(\.time)),
                \(keys.map(\.subject)), \(keys.map(\.actor)), \(keys.map(\.parties)))
                AS told (position, entry, digest, told_at, subject, actor, parties)
            """
    }
}

extension Sequencer {
    /// Takes the oldest rows out of the outbox, and says what the log ends with.
    ///
    /// Rows at or below the floor are looked for only by a sweep (floor 0): dead index entries that vacuum has not yet
    /// removed would otherwise be walked on each batch. A row whose aggregate still has one below the floor is left
    /// for the sweep too, so that a late sibling is never overtaken.
    struct TakeBatch: Statement {
        let floor: Int64
        let limit: Int

        struct Output: Sendable {
            let id: Int64
            let entry: String
            let head: Int64
            let digest: Bytea?
        }

        var sql: SQL {
            """
            WITH last AS (SELECT position, digest FROM event_log ORDER BY position DESC LIMIT 1),
            moved AS (
                DELETE FROM outbox WHERE id = ANY (ARRAY(
                    SELECT id FROM outbox AS candidate
                    WHERE id > \(floor) AND (\(floor) = 0 OR NOT EXISTS (
                        SELECT FROM outbox AS sibling
                        WHERE sibling.aggregate = candidate.aggregate AND sibling.id <= \(floor)))
                    ORDER BY id LIMIT \(limit)))
                RETURNING id, entry)
            SELECT moved.id, moved.entry, coalesce(last.position, 0) AS head, last.digest
            FROM moved LEFT JOIN last ON true ORDER BY moved.id
            """
        }

        static func decode(_ row: Row) throws -> Output {
            try Output(id: row.id, entry: row.entry, head: row.head, digest: row.digest)
        }
    }
}
