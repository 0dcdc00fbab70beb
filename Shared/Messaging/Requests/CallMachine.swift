internal import Models

/// The life of one call: which attempt it is at, how long to wait for it, and when to give up.
struct CallMachine {
    typealias Now = ContinuousClock.Instant

    enum Step: Equatable {
        /// Send to a peer, and come back after the time if nothing was heard.
        case attempt(timeout: Duration)
        /// No attempt is left: wait for an answer to one of those made, until the deadline.
        case wait(Duration)
        case giveUp
    }

    static let maximumAttempts = 3
    /// How long an attempt is given at least, where the caller does not say.
    static let standardPatience = Duration.milliseconds(250)

    let deadline: Now
    let patience: Duration
    private(set) var attempts = 0

    init(deadline: Now, patience: Duration = standardPatience) {
        self.deadline = deadline
        self.patience = patience
    }

    /// What to do now that a peer is at hand, or an attempt has gone unanswered.
    ///
    /// - Parameter typical: how long nearly all answers took lately; an attempt is given three times that.
    func next(now: Now, typical: Duration) -> Step {
        let left = deadline - now
        guard left > .zero else { return .giveUp }
        guard attempts < Self.maximumAttempts else { return .wait(left) }
        return .attempt(timeout: min(max(patience, typical * 3) * (1 << attempts), left))
    }

    /// An attempt has really left: one that no peer took does not count.
    mutating func sent() { attempts += 1 }
}
