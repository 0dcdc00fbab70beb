internal import Logging
internal import Messaging
public import Models
internal import Postgres
public import Reactor

/// Knows what keeps a service from its work: it looks at the database by itself, and is told the rest by whoever finds it.
///
/// Reading is tried every two seconds, and writing, which costs the database a little, every quarter of a minute; as long as
/// writing fails, with every look, so that its end is seen soon.
@Reactor public final class HealthWatch {
    private let pool: Pool
    private let logger: Logger
    private var raised: [HealthConditionKind: HealthCondition] = [:]
    private var wroteAt: ContinuousClock.Instant?

    private static let interval = Duration.seconds(2)
    private static let writeInterval = Duration.seconds(15)
    /// Reminders and deadlines are a matter of minutes, tokens allow for one.
    private static let clockTolerance = Duration.seconds(10)

    init(_ pool: Pool, _ logger: Logger) { (self.pool, self.logger) = (pool, logger) }

    /// What stands in the way now, in the order of the kinds.
    public var conditions: [HealthCondition] { HealthConditionKind.allCases.compactMap { raised[$0] } }

    /// Says that something stands in the way, until it is lowered.
    public func raise(_ condition: HealthCondition) {
        if raised.updateValue(condition, forKey: condition.kind) == nil {
            logger.warning(
                "health.impaired",
                metadata: ["health.kind": "\(condition.kind.rawValue)", "error": "\(condition.reason?.rawValue ?? "")"])
        }
    }

    public func lower(_ kind: HealthConditionKind) {
        guard raised.removeValue(forKey: kind) != nil else { return }
        logger.notice("health.restored", metadata: ["health.kind": "\(kind.rawValue)"])
    }

    /// Looks until the task is cancelled.
    func run() async throws {
        while !Task.isCancelled {
            await look()
            try await Reactor.sleep(for: Self.interval)
        }
    }

    /// Looks at the database once. What says nothing about it changes nothing.
    func look() async {
        do {
            let start = Instant.now
            guard let state = try await pool.query(DatabaseState()).first else { return }
            lower(.databaseAway)
            if let condition = clockCondition(of: state.now, between: start, and: .now) {
                raise(condition)
            } else {
                lower(.clockOff)
            }
            guard !state.isReadOnly else { return raise(HealthCondition(.databaseReadOnly)) }
            lower(.databaseReadOnly)
        } catch {
            if error.saysThatDatabaseIsAway { raise(HealthCondition(.databaseAway, reason: "\(error)")) }
            return
        }
        await write()
    }

    /// As much as makes the table grow where it failed before: a disk that is full takes small changes for a while.
    private func write() async {
        if let wroteAt, wroteAt.duration(to: .now) < Self.writeInterval { return }
        let hasFailed = raised[.databaseNotWriting] != nil
        do {
            try await pool.execute([WriteProbe(bytes: hasFailed ? 65_536 : 16).sql])
            wroteAt = .now
            lower(.databaseNotWriting)
        } catch {
            guard !(error is CancellationError), !error.isOnlyBusy else { return }
            wroteAt = nil
            raise(Self.writing(failed: error))
        }
    }

    /// Learns from what others asked of the database: what was refused for want of room is known before the next look.
    func note(_ error: any Error) {
        guard let state = (error as? PostgresError)?.sqlState, ["25006", "53100", "58030"].contains(state) else {
            return
        }
        wroteAt = nil
        raise(Self.writing(failed: error))
    }

    private static func writing(failed error: any Error) -> HealthCondition {
        (error as? PostgresError)?.sqlState == "25006"
            ? HealthCondition(.databaseReadOnly) : HealthCondition(.databaseNotWriting, reason: "\(error)")
    }

    private func clockCondition(of database: Instant, between start: Instant, and end: Instant) -> HealthCondition? {
        let here = (start.microseconds + end.microseconds) / 2
        let ahead = Duration.microseconds(here - database.microseconds)
        guard max(ahead, .zero - ahead) > Self.clockTolerance else { return nil }
        let seconds = abs(ahead.components.seconds)
        let side = ahead > .zero ? "ahead of" : "behind"
        return HealthCondition(.clockOff, "The clock of this machine is \(seconds) s \(side) that of the database.")
    }
}

extension Error {
    /// No connection, or one that broke. A service that has all its connections in use has a database.
    var saysThatDatabaseIsAway: Bool {
        switch self {
        case let error as PostgresError: error.sqlState.hasPrefix("08") || error.sqlState.hasPrefix("57P")
        case let error as PoolTimedOut: error.lastFailure != nil
        case is ConnectionFailed, is ConnectionLost: true
        default: false
        }
    }

    /// All connections are in use: others write.
    fileprivate var isOnlyBusy: Bool { (self as? PoolTimedOut)?.lastFailure == nil && self is PoolTimedOut }
}

/// What the database says about itself.
private struct DatabaseState: Statement {
    var sql: SQL {
        "SELECT clock_timestamp(), pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean"
    }

    static func decode(_ row: Row) throws -> (now: Instant, isReadOnly: Bool) {
        try row.decode(Instant.self, Bool.self)
    }
}

/// A change that nobody reads.
private struct WriteProbe {
    /// How much is written, of what cannot be packed.
    let bytes: Int

    var sql: SQL {
        let filler = Bytea((0..<bytes).map { _ in UInt8.random(in: 0...255) })
        return """
            INSERT INTO write_probe (probe, at, filler) VALUES (true, clock_timestamp(), \(filler))
            ON CONFLICT (probe) DO UPDATE SET at = excluded.at, filler = excluded.filler
            """
    }
}
