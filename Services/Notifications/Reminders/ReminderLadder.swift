internal import Models

/// Which reminders a deadline triggers: N days before it, 0 on the day, negative after it.
///
/// A value without I/O or clock. A step is taken once in a round. Of several that have passed the last one is taken, and
/// those that had passed when the deadline became known, or before anything could be done, are left out.
struct ReminderLadder: Sendable, Equatable {
    /// What is to be done about a deadline.
    enum Next: Sendable, Equatable {
        case take(ReminderDays)
        case wait(until: Instant)
        /// Whatever happens must change the deadline first.
        case nothing
    }

    private let due: Instant
    private let since: Instant
    private let steps: [ReminderDays]
    private let taken: Set<ReminderDays>

    /// - Parameters:
    ///   - since: when the deadline became known, or from when on something can be done about it.
    ///   - steps: none where it is done.
    ///   - taken: in this round.
    init(due: Instant, since: Instant, steps: [ReminderDays], taken: Set<ReminderDays>) {
        self.due = due
        self.since = since
        self.steps = Set(steps).sorted { $0.rawValue > $1.rawValue }
        self.taken = taken
    }

    func next(at now: Instant) -> Next {
        let times = steps.map { (step: $0, at: due.advanced(by: .days(-$0.rawValue))) }.filter { $0.at > since }
        if let last = times.last(where: { $0.at <= now }), !taken.contains(last.step) { return .take(last.step) }
        guard let coming = times.first(where: { $0.at > now }) else { return .nothing }
        return .wait(until: coming.at)
    }
}
