internal import Logging
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

extension DeliveryWorker {
    /// Writes down what became of some mails, tells of those that left, and sees to those that did not arrive: all of it,
    /// or nothing.
    func record(_ attempts: [(letter: Ledger.Leased, outcome: MailOutcome)]) async throws {
        let tried = attempts.filter { !$0.outcome.isUntried }
        var hasTold = false
        try await host.pool.transaction { transaction in
            for (wait, group) in Dictionary(grouping: attempts, by: \.outcome.wait) {
                if let wait { transaction.enqueue(Ledger.giveBack(group.map(\.letter), waiting: wait)) }
            }
            guard !tried.isEmpty else { return }
            let mine = Set(try await transaction.query(Ledger.Settle(attempts: tried)))
            for (letter, outcome) in tried where mine.contains(letter.id) {
                switch outcome.state(afterAttempt: letter.attempts) {
                case .sent:
                    hasTold = true
                    try transaction.tell(
                        NotificationSent(
                            delivery: letter.id, recipient: letter.recipient, party: letter.party, about: letter.about),
                        about: Subject(letter.id), from: .service(.notifications, causation: letter.event))
                case .failed, .suppressed:
                    hasTold = true
                    try await Undelivered(
                        delivery: letter.id, error: outcome.error ?? "-", status: outcome.status,
                        at: host.clock.now, sender: mail.sender
                    ).follow(in: transaction)
                default: break
                }
            }
        }
        if hasTold { host.nudgeSequencer() }
        for (letter, outcome) in tried {
            host.logger.info(
                "delivery.settled",
                metadata: [
                    "delivery.id": "\(letter.id)",
                    "delivery.state": "\(outcome.state(afterAttempt: letter.attempts).rawValue)",
                    "delivery.attempts": "\(letter.attempts)", "error": "\(outcome.logged)",
                ])
        }
    }
}

extension MailOutcome {
    /// What a log may say. A server's own words may name the person, also where a suppression repeats them: they stand in the
    /// ledger, which forgets them with the person.
    fileprivate var logged: String {
        switch self {
        case .accepted, .untried, .suppressed: ""
        case .refused, .postponed, .away, .unsettled:
            (error?.prefixMatch(of: /[245][0-9]{2}([ -][245]\.[0-9]{1,3}\.[0-9]{1,3})?\b/)?.output.0).map(String.init)
                ?? error ?? ""
        }
    }

    fileprivate var isUntried: Bool { wait != nil }

    /// How long it waits; nil where it was tried.
    fileprivate var wait: Duration? { if case .untried(let wait) = self { wait } else { nil } }
}
