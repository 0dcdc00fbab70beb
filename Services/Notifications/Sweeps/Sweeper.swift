internal import Logging
internal import Mail
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Does what time asks for: reminders of deadlines, digests, and the release of mail at the end of quiet hours.
///
/// Every replica runs one. A batch is one transaction that takes an advisory lock as a statement of its own; a step, the mail
/// it makes, the event that tells of it and the time of the next one are committed together, and the step's key stands in
/// a table once. So a process that dies in the middle leaves nothing done by half, and nothing is done twice.
@Reactor final class Sweeper {
    private let host: ServiceHost
    private let sender: MailSender
    private let interval: Duration

    static let batchSize = 20

    init(_ host: ServiceHost, _ sender: MailSender) {
        self.host = host
        self.sender = sender
        // Where the clock is moved by hand somebody is waiting for what follows.
        interval = host.clock.isMovable ? .milliseconds(200) : .seconds(15)
    }

    /// Works until the task is cancelled.
    func run() async throws {
        while !Task.isCancelled {
            try await host.clock.synchronise(with: host.pool)
            let now = host.clock.now
            let looked = [
                try await sweep(ReleaseHeld(now: now)),
                try await sweep(SweepDigests(now: now, bus: host.bus, sender: sender)),
                try await sweep(SweepReminders(now: now, bus: host.bus, sender: sender)),
            ]
            if looked.allSatisfy({ $0 < Self.batchSize }) { try await Reactor.sleep(for: interval) }
        }
    }

    /// One that fails, such as for want of the register's answer, is tried again in the next turn, and holds up no other.
    ///
    /// - Returns: how many objects were looked at; 0 also where another replica is at it.
    private func sweep(_ pass: some SweepPass) async throws -> Int {
        let (looked, taken): (Int, Int)
        do {
            (looked, taken) = try await host.pool.transaction { transaction in
                guard try await transaction.first(TakeLock()) == true else { return (0, 0) }
                return try await pass.run(in: transaction)
            }
        } catch  where !Task.isCancelled {
            host.logger.warning("sweep.failed", metadata: ["sweep.kind": "\(pass.kind)", "error": "\(error)"])
            return 0
        }
        if taken > 0 {
            host.nudgeSequencer()
            host.logger.info("sweep.done", metadata: ["sweep.kind": "\(pass.kind)", "sweep.steps": "\(taken)"])
        }
        return looked
    }

    private struct TakeLock: Statement {
        var sql: SQL { "SELECT pg_try_advisory_xact_lock(hashtext(current_schema() || '.sweep'))" }

        static func decode(_ row: Row) throws -> Bool { try row.decode(Bool.self) }
    }
}

/// One batch of one kind of sweep.
protocol SweepPass: Sendable {
    var kind: StaticString { get }

    /// - Returns: how many objects were looked at, and how many steps were taken.
    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int)
}
