internal import Logging
internal import Messaging
internal import Models
public import Postgres
public import Reactor

/// Does what time asks for, such as reminders, escalation and the end of quiet hours.
///
/// Every replica runs one. A batch is one transaction that takes an advisory lock as a statement of its own; a step, what it
/// makes, the event that tells of it and the time of the next one are committed together, and the step's key stands in a
/// table once. So a process that dies in the middle leaves nothing done by half, and nothing is done twice.
@Reactor public final class Sweeper {
    /// How many objects a pass looks at in one transaction.
    public nonisolated static let batchSize = 20

    private let host: ServiceHost
    private let passes: @Sendable (Instant) -> [any SweepPass]
    private let interval: Duration
    private var throughAt = ContinuousClock.now
    /// Whether a pass of this turn failed.
    private var hasFailed = false

    init(_ host: ServiceHost, _ passes: @escaping @Sendable (Instant) -> [any SweepPass]) {
        self.host = host
        self.passes = passes
        // Where the clock is moved by hand somebody is waiting for what follows.
        interval = host.clock.isMovable ? .milliseconds(200) : .seconds(15)
    }

    /// How long ago the last turn was through.
    var age: Duration { ContinuousClock.now - throughAt }

    /// Works until the task is cancelled.
    func run() async throws {
        while !Task.isCancelled {
            let start = ContinuousClock.now
            try await runOnce()
            if !hasFailed { throughAt = .now }
            host.metrics.observe(.sweepDuration, ContinuousClock.now - start)
            try await Reactor.sleep(for: interval)
        }
    }

    /// Does all that is due.
    func runOnce() async throws {
        hasFailed = false
        var isBehind = true
        while isBehind, !Task.isCancelled {
            try await host.clock.synchronize(with: host.pool)
            isBehind = false
            for pass in passes(host.clock.now) where try await sweep(pass) >= Self.batchSize { isBehind = true }
        }
    }

    /// One that fails, such as for want of another service's answer, is tried again in the next turn, and holds up no other.
    ///
    /// - Returns: how many objects were looked at; 0 also where another replica is at it.
    private func sweep(_ pass: any SweepPass) async throws -> Int {
        let (looked, taken): (Int, Int)
        do {
            (looked, taken) = try await host.pool.transaction { transaction in
                guard try await transaction.first(AdvisoryLock("sweep").attempt) == true else { return (0, 0) }
                return try await pass.run(in: transaction)
            }
        } catch  where !Task.isCancelled {
            hasFailed = true
            host.logger.warning("sweep.failed", metadata: ["sweep.kind": "\(pass.kind)", "error": "\(error)"])
            return 0
        }
        if taken > 0 {
            host.nudgeSequencer()
            host.logger.info("sweep.done", metadata: ["sweep.kind": "\(pass.kind)", "sweep.steps": "\(taken)"])
        }
        return looked
    }
}

/// One batch of one kind of sweep.
public protocol SweepPass: Sendable {
    var kind: StaticString { get }

    /// - Returns: how many objects were looked at, and how many steps were taken.
    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int)
}
