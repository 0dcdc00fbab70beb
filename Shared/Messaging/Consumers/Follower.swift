public import Logging
public import Models
public import Postgres
public import Reactor
public import ZeroMQ

/// Follows the event log of one service: applies what it tells, each event exactly once, in order per aggregate.
///
/// The cursor moves in the transaction that applies the events, by compare-and-set: replicas may race, one wins.
/// An event that fails is set aside with those of its aggregate, and the others flow on.
@Reactor public final class Follower {
    public let source: ServiceName
    /// The publisher's head as it was at the last read; nil where there was none, or it is another log's.
    private var head: Int64?
    /// The publisher's log is not the one that was followed until now.
    public private(set) var isDiverged = false

    private let service: ServiceName
    let handlers: EventHandlers
    let pool: Pool
    private let bus: RequestClient
    private let metrics: Metrics
    private let logger: Logger
    private let clock: ServiceClock
    private let wakeUp = Wakeup()
    private var hints: HintListener?
    private var cursor = Cursor()
    private var hasSetAside = false
    /// Called after a batch in which handlers told events of their own.
    public var onTold: @Reactor () -> Void = {}

    /// What a lost hint costs.
    private static let pollInterval = Duration.seconds(1)
    private static let batchSize = 500

    public init(
        of source: ServiceName, in service: ServiceName, handlers: EventHandlers, pool: Pool, bus: RequestClient,
        metrics: Metrics, logger: Logger, clock: ServiceClock = ServiceClock()
    ) {
        self.source = source
        self.service = service
        self.handlers = handlers
        self.pool = pool
        self.bus = bus
        self.metrics = metrics
        self.logger = logger
        self.clock = clock
    }

    /// How many events are told and not yet applied, for a cursor that stands at a position; nil where nobody can tell.
    public func lag(at position: EventPosition) -> Int? { head.map { Int(max(0, $0 - position.rawValue)) } }

    public func listenForHints(keys: CurveKeyPair, directory: ServiceDirectory) throws {
        hints = try HintListener(of: source, keys: keys, directory: directory, wakeUp: wakeUp, logger: logger)
    }

    /// Works until the task is cancelled; a batch under way is finished or undone whole.
    public func run() async {
        defer { hints?.close() }
        var isLoaded = false
        while !Task.isCancelled {
            do {
                if !isLoaded {
                    cursor = try await pool.query(Cursor.Load(source: source)).first ?? Cursor()
                    isLoaded = true
                }
                if try await step() == 0 { await wakeUp.wait(atMost: Self.pollInterval) }
            } catch is LostRace {
                isLoaded = false
            } catch {
                isLoaded = false
                guard !Task.isCancelled else { return }
                await pause(after: error)
            }
        }
    }

    /// Applies all that is told by now.
    ///
    /// - Returns: how many events came.
    package func catchUp() async throws -> Int {
        cursor = try await pool.query(Cursor.Load(source: source)).first ?? Cursor()
        var count = 0
        while case let step = try await step(), step > 0 { count += step }
        return count
    }

    /// Reads and applies one batch.
    ///
    /// - Returns: how many events came.
    private func step() async throws -> Int {
        let batch = try await read()
        isDiverged = false
        head = batch.head
        if let last = batch.events.last {
            do {
                try await apply(batch.events[...], upTo: last)
            } catch let error where !isTransient(error) {
                try await applyOneByOne(batch.events)
            }
        }
        if batch.events.isEmpty || hasSetAside { try await retryDue() }
        return batch.events.count
    }

    private func read() async throws -> EventBatch {
        let request = ReadEvents(
            service: source, after: EventPosition(rawValue: cursor.position) ?? .zero,
            afterID: cursor.eventID.flatMap(MessageID.init(rawValue:)), limit: EventLimit(rawValue: Self.batchSize))
        let answer = try await bus.call(
            ReadEvents.definition.name, try JSON.encode(request), to: source, channel: .feed)
        return try EventBatch(answer: answer)
    }

    private func pause(after error: any Error) async {
        if let remote = error as? RemoteProblem, remote.problem.code == .diverged {
            isDiverged = true
            head = nil
            logger.critical(
                "feed.diverged", metadata: ["feed.source": "\(source.rawValue)", "feed.position": "\(cursor.position)"])
            return await wakeUp.wait(atMost: .seconds(30))
        }
        logger.warning("feed.paused", metadata: ["feed.source": "\(source.rawValue)", "error": "\(error)"])
        if error is Unavailable { try? hints?.reopen() }
        await wakeUp.wait(atMost: Self.pollInterval)
    }
}

// MARK: - Applying

extension Follower {
    private struct LostRace: Error {}

    private func apply(_ events: ArraySlice<EventBatch.Entry>, upTo last: EventBatch.Entry) async throws {
        let start = ContinuousClock.now
        let old = cursor
        let new = Cursor(position: last.position, eventID: last.envelope.id.description)
        var hasTold = false
        try await pool.transaction { transaction in
            let move = MoveCursor(source: source, old: old, new: new)
            guard let blocked = try await transaction.first(move), blocked.didMove else { throw LostRace() }
            hasSetAside = !blocked.aggregates.isEmpty
            for entry in events where handlers.applies(entry.envelope) {
                if blocked.aggregates.contains(entry.aggregate) {
                    transaction.enqueue(DeadLetter.wait(entry, from: source))
                    continue
                }
                try await handlers.apply(unit(for: entry.envelope, in: transaction) { hasTold = true })
            }
        }
        cursor = new
        if hasTold { onTold() }
        metrics.observe(.feedBatch, ContinuousClock.now - start, of: ("source", source.rawValue))
        if let told = events.first?.envelope.time {
            let delay = Duration.microseconds(Instant.now.microseconds - told.microseconds)
            metrics.observe(.feedDelay, max(.zero, delay), of: ("source", source.rawValue))
        }
        logger.debug(
            "feed.applied",
            metadata: [
                "feed.source": "\(source.rawValue)", "feed.events": "\(events.count)",
                "feed.position": "\(new.position)",
            ])
    }

    private func applyOneByOne(_ events: [EventBatch.Entry]) async throws {
        for entry in events {
            do {
                try await apply([entry], upTo: entry)
            } catch let error where !isTransient(error) {
                try await setAside(entry, error)
            }
        }
    }

    private func setAside(_ entry: EventBatch.Entry, _ error: any Error) async throws {
        let old = cursor
        let new = Cursor(position: entry.position, eventID: entry.envelope.id.description)
        try await pool.transaction { transaction in
            let move = MoveCursor(source: source, old: old, new: new)
            guard try await transaction.first(move)?.didMove == true else { throw LostRace() }
            transaction.enqueue(DeadLetter.insert(entry, from: source, error: error))
        }
        cursor = new
        metrics.count(.eventsSetAside, of: ("source", source.rawValue))
        logger.error("feed.event-set-aside", metadata: metadata(entry, error))
    }

    /// Tries again what is due, one event after another.
    private func retryDue() async throws {
        while let outcome = try await retryNext() {
            if case .failed(let position, let attempts, let error) = outcome {
                try await pool.execute(
                    DeadLetter.failed(position, from: source, attempts: attempts, error: "\(error)"))
            }
        }
    }

    private enum Retry {
        case applied
        case failed(position: Int64, attempts: Int32, error: any Error)
    }

    /// - Returns: nil where nothing is due.
    private func retryNext() async throws -> Retry? {
        var taken: (position: Int64, attempts: Int32)?
        var hasTold = false
        do {
            let isApplied = try await pool.transaction { transaction in
                guard let letter = try await transaction.first(DeadLetter.TakeDue(source: source)) else { return false }
                taken = (letter.position, letter.attempts)
                let text = Array(letter.entry.utf8)
                let entry = EventBatch.Entry(text: text, envelope: try Envelope(frame: text))
                try await handlers.apply(unit(for: entry.envelope, in: transaction) { hasTold = true })
                transaction.enqueue(DeadLetter.remove(letter.position, from: source))
                return true
            }
            if hasTold { onTold() }
            return isApplied ? .applied : nil
        } catch {
            guard let taken, !isTransient(error) else { throw error }
            return .failed(position: taken.position, attempts: taken.attempts, error: error)
        }
    }

    func unit(
        for event: Envelope, in transaction: Transaction, told: @escaping @Reactor () -> Void
    ) -> EventUnit {
        EventUnit(
            event: event, now: clock.now, transaction: transaction, source: "/\(service.rawValue)", told: told)
    }

    private func metadata(_ entry: EventBatch.Entry, _ error: any Error) -> Logger.Metadata {
        [
            "feed.source": "\(source.rawValue)", "feed.position": "\(entry.position)",
            "event.type": "\(entry.envelope.type)", "error": "\(error)",
        ]
    }

    /// Says nothing of the event: the same try may succeed as soon as somebody is back.
    private func isTransient(_ error: any Error) -> Bool {
        switch error {
        case is LostRace, is CancellationError, is Unavailable: true
        case let error as RemoteProblem: error.problem.status == 503
        default: Postgres.isUnavailable(error)
        }
    }
}

/// Moves the cursor by compare-and-set, and says which aggregates have events set aside, in one statement.
private struct MoveCursor: Statement {
    let source: ServiceName
    let old: Cursor
    let new: Cursor

    var sql: SQL {
        """
        WITH moved AS (\(Cursor.move(source, from: old, to: new)) RETURNING 1)
        SELECT EXISTS (SELECT FROM moved),
            ARRAY(SELECT DISTINCT aggregate FROM dead_letter WHERE source = \(source.rawValue))
        """
    }

    static func decode(_ row: Row) throws -> (didMove: Bool, aggregates: Set<String>) {
        let (didMove, aggregates) = try row.decode(Bool.self, [String].self)
        return (didMove, Set(aggregates))
    }
}
