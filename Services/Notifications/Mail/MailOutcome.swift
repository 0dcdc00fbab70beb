internal import Mail
internal import Models

/// What became of one attempt to hand a mail over.
enum MailOutcome: Sendable {
    case accepted
    /// May succeed later.
    case postponed(String)
    /// Will not succeed.
    case refused(String)
    /// The link broke when the mail had been handed over and nobody had said yes: it may have arrived.
    case unsettled(String)
    /// Was not tried.
    case suppressed(String)

    /// After this many attempts, spread over two days, a person decides.
    static let attempts = 56

    func state(afterAttempt attempt: Int) -> DeliveryState {
        switch self {
        case .accepted: .sent
        case .postponed: attempt < Self.attempts ? .queued : .failed
        case .refused: .failed
        case .unsettled: .unsettled
        case .suppressed: .suppressed
        }
    }

    var error: String? {
        switch self {
        case .accepted: nil
        case .postponed(let reason), .refused(let reason), .unsettled(let reason), .suppressed(let reason): reason
        }
    }
}

/// A way by which mail leaves. Blocks the calling thread.
protocol MailWay: Sendable {
    /// Whether a mail that was already handed over is recognised when it is sent again.
    var recognisesRepeats: Bool { get }
    func send(_ message: MailMessage) -> MailOutcome
}
