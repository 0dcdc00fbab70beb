internal import Mail
internal import Models

/// What became of one attempt to hand a mail over.
enum MailOutcome: Sendable {
    case accepted
    /// May succeed later.
    case postponed(String)
    /// The server is not there, or wants no more for now: what stands behind this mail is not tried.
    case away(String)
    /// Will not succeed.
    case refused(String)
    /// The link broke when the mail had been handed over and nobody had said yes: it may have arrived.
    case unsettled(String)
    /// Was not tried, and will not be.
    case suppressed(String)
    /// Was not tried yet.
    case untried(for: Duration)

    /// After this many attempts, spread over two days, a person decides.
    static let attempts = 56

    func state(afterAttempt attempt: Int) -> DeliveryState {
        switch self {
        case .accepted: .sent
        case .postponed, .away: attempt < Self.attempts ? .queued : .failed
        case .refused: .failed
        case .unsettled: .unsettled
        case .suppressed: .suppressed
        case .untried: .queued
        }
    }

    var error: String? {
        switch self {
        case .accepted, .untried: nil
        case .postponed(let reason), .away(let reason), .refused(let reason), .unsettled(let reason),
            .suppressed(let reason):
            reason
        }
    }

    /// RFC 3463, where the server gave one behind its reply's code, e.g. `5.1.1`.
    var status: String? {
        guard let match = error?.prefixMatch(of: /[245][0-9]{2}[ -]([245]\.[0-9]{1,3}\.[0-9]{1,3})\b/) else {
            return nil
        }
        return String(match.output.1)
    }
}

/// A way by which mail leaves.
protocol MailWay: Sendable {
    /// Whether a mail that was already handed over is recognized when it is sent again.
    var recognizesRepeats: Bool { get }
    /// Whether mail could leave now: nothing is sent. Blocks its thread.
    ///
    /// - Returns: what stands in the way; nil where nothing does.
    func obstacle() -> String?
    /// Opens a line of its own for one mail after another.
    func open() -> any MailLine
    /// Removes mails from where this system keeps what it has sent. What has left cannot be called back.
    func remove(_ deliveries: Set<DeliveryID>) throws
}

extension MailWay {
    func remove(_ deliveries: Set<DeliveryID>) throws {}
}

/// A line to a mail server, kept for the next mail. Used by one caller at a time, and blocks its thread.
protocol MailLine: Sendable {
    /// - Parameter isStopped: asked while nothing of the mail itself has left; then it is left untried.
    func send(_ message: MailMessage, unless isStopped: @escaping () -> Bool) -> MailOutcome
}

extension MailLine {
    /// Sends one after the other, as long as there is time and the server is there.
    ///
    /// - Returns: what became of each, in their order.
    func send(
        _ messages: [MailMessage], within limit: Duration, unless isStopped: @escaping () -> Bool
    ) -> [MailOutcome] {
        let deadline = ContinuousClock.now + limit
        var outcomes: [MailOutcome] = []
        for message in messages {
            guard ContinuousClock.now < deadline, !isStopped() else { break }
            outcomes.append(send(message, unless: isStopped))
            if case .away = outcomes.last { break }
        }
        return outcomes + Array(repeating: .untried(for: .zero), count: messages.count - outcomes.count)
    }
}
