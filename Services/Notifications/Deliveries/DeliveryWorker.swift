internal import Logging
internal import Mail
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit
internal import Synchronization

/// Takes mail from the ledger and hands it over, each once.
///
/// A row is leased before its mail leaves and settled afterwards. What was leased when a process died is handed over
/// again where the way of sending recognizes a mail that it already has (Maildir); where it cannot (SMTP), the row
/// becomes *unsettled*, and a person decides. Each line to the server leases what leaves in a moment: so memory is
/// bounded however much is queued, and a death leaves no more than these without a word.
@Reactor final class DeliveryWorker {
    let host: ServiceHost
    let mail: MailConfiguration
    var pace: DeliveryPace
    private let sign = StopSign()

    private static let idle = Duration.milliseconds(200)
    /// What a line takes for its mails before it gives the rest back: with asking where they go (5 s), the last one's own time
    /// (60 s at most) and a database that is away when they are settled (20 s) it stays within the lease of two minutes.
    nonisolated private static let patience = Duration.seconds(20)

    init(_ host: ServiceHost, _ mail: MailConfiguration) {
        self.host = host
        self.mail = mail
        pace = DeliveryPace(mail.limits)
    }

    func run() async throws {
        try await withTaskCancellationHandler {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await self.expireLeases() }
                group.addTask { try await self.watchServer() }
                for _ in 0..<mail.connections { group.addTask { try await self.send(on: self.mail.way.open()) } }
                // The first line that fails ends all, and all are started again: one that ended alone would be missed.
                while try await group.next() != nil {}
            }
        } onCancel: {
            sign.raise()
        }
    }

    /// Asks a server that was away whether it is there again: there may be no mail that would find out.
    private func watchServer() async throws {
        while !Task.isCancelled {
            try await Reactor.sleep(for: .seconds(30))
            guard host.health.conditions.contains(where: { $0.kind == .mailAway }) else { continue }
            if try await Reactor.offload({ [way = mail.way] in way.obstacle() }) == nil { host.health.lower(.mailAway) }
        }
    }

    private func expireLeases() async throws {
        while !Task.isCancelled {
            try await host.pool.execute(Ledger.expireLeases(resending: mail.way.recognizesRepeats))
            pace.forgetResting(at: .now)
            try await Reactor.sleep(for: Self.idle)
        }
    }

    private func send(on line: any MailLine) async throws {
        var size = LeaseSize()
        while !Task.isCancelled {
            guard pace.pause(at: .now) == nil, try await sendSome(on: line, &size) else {
                try await Reactor.sleep(for: Self.idle)
                continue
            }
        }
    }

    /// Sends all that is due by now.
    func sendDue() async throws {
        let line = mail.way.open()
        var size = LeaseSize()
        while try await sendSome(on: line, &size) {}
    }

    /// Leases what leaves in a moment, and sends it.
    ///
    /// - Returns: whether anything was due.
    private func sendSome(on line: any MailLine, _ size: inout LeaseSize) async throws -> Bool {
        let limit = size.value
        let leased = try await host.pool.transaction { try await $0.query(Ledger.Lease(limit: limit)) }
        guard !leased.isEmpty else { return false }
        // What was leased is settled, also when the service is about to stop: an attempt without a word about its
        // outcome would need a person to settle it.
        let (count, duration) = await Task(executorPreference: Reactor.executor) {
            await self.deliver(leased, on: line)
        }.value
        size.learn(count, took: duration)
        return true
    }

    /// - Returns: how many mails were sent, and how long that took.
    private func deliver(_ leased: [Ledger.Leased], on line: any MailLine) async -> (count: Int, Duration) {
        do {
            let batch = try await prepare(leased)
            let messages = batch.ready.map(\.message)
            let sign = sign
            let start = ContinuousClock.now
            let sent = try await Reactor.offload {
                line.send(messages, within: Self.patience) { sign.isRaised }
            }
            let duration = ContinuousClock.now - start
            for domain in batch.domains { pace.end(domain, at: .now) }
            note(sent)
            if !sent.isEmpty { host.metrics.observe(.mailDuration, duration / sent.count) }
            await settle(batch.others + zip(batch.ready, sent).map { ($0.letter, $1) })
            return (sent.count, duration)
        } catch {
            host.logger.warning("deliveries.postponed", metadata: ["error": "\(error)"])
            await settle(leased.map { ($0, .untried(for: .seconds(2))) })
            return (0, .zero)
        }
    }

    /// Learns from what the mail server said whether it is there.
    private func note(_ outcomes: [MailOutcome]) {
        for case .away(let reason) in outcomes {
            pace.serverFailed(at: .now)
            host.health.raise(HealthCondition(.mailAway, reason: reason))
        }
        if outcomes.contains(where: \.isAnswer) {
            pace.serverAnswered()
            host.health.lower(.mailAway)
        }
    }

    /// What became of mails is known here alone: a database that is away is waited for, as long as the lease holds.
    private func settle(_ attempts: [(letter: Ledger.Leased, outcome: MailOutcome)]) async {
        let deadline = ContinuousClock.now + .seconds(20)
        while true {
            do {
                return try await record(attempts)
            } catch  where Postgres.isUnavailable(error) && ContinuousClock.now < deadline {
                try? await Reactor.sleep(for: .milliseconds(500))
            } catch {
                host.logger.error(
                    "deliveries.not-settled",
                    metadata: [
                        "delivery.ids": "\(attempts.map(\.letter.id.rawValue).joined(separator: " "))",
                        "error": "\(error)",
                    ])
                return
            }
        }
    }
}

extension MailOutcome {
    /// Whether the server said something about the mail itself.
    fileprivate var isAnswer: Bool {
        switch self {
        case .accepted, .refused, .postponed: true
        case .away, .unsettled, .suppressed, .untried: false
        }
    }
}

/// Tells the threads that send that the service is about to stop.
private final class StopSign: Sendable {
    private let raised = Atomic<Bool>(false)

    var isRaised: Bool { raised.load(ordering: .relaxed) }

    func raise() { raised.store(true, ordering: .relaxed) }
}
