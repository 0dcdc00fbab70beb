internal import Models

/// When which step is taken about an action's date: the ladder of reminders and of escalation, as one table.
///
/// A value without I/O or clock. Every step is taken once in a round. A step that was missed while nothing ran is taken
/// late, and those after it keep their distance to it, so that no ladder is climbed in a moment.
struct ActionTimetable: Sendable, Equatable {
    /// Days before the date. Of several that have passed, the last one is told.
    static let reminders: [(step: SweepStep, days: Int)] = [
        (.dueInTwoWeeks, 14), (.dueInAWeek, 7), (.dueTomorrow, 1),
    ]
    /// Days after the date, one after the other.
    static let ladder: [(step: SweepStep, days: Int)] = [
        (.overdue, 0), (.owner, 1), (.alternates, 4), (.regionalCoordinator, 8), (.coChairs, 15), (.secretariat, 22),
    ]

    /// What is to be done about an action.
    enum Next: Sendable, Equatable {
        case take(SweepStep)
        case wait(for: SweepStep, until: Instant)
        /// Whatever happens must change the action first.
        case nothing
    }

    private let due: Instant
    private let canBeLate: Bool
    private let suppressedUntil: Instant?
    private let taken: [SweepStep: Instant]

    /// - Parameter taken: the steps of this round, and when they were taken.
    init(
        due: Instant, state: ActionState, funding: FundingStatus, suppressedUntil: Instant? = nil,
        taken: [SweepStep: Instant]
    ) {
        self.due = due
        canBeLate = state.isOpen && funding != .unfunded
        self.suppressedUntil = suppressedUntil
        self.taken = taken
    }

    func next(at now: Instant) -> Next {
        guard canBeLate else { return .nothing }
        return now < due ? nextReminder(now) : nextRung(now)
    }

    private func nextReminder(_ now: Instant) -> Next {
        let times = Self.reminders.map { (step: $0.step, at: due.advanced(by: .days(-$0.days))) }
        if let last = times.last(where: { $0.at <= now }), taken[last.step] == nil { return .take(last.step) }
        guard let coming = times.first(where: { $0.at > now }) else { return .wait(for: .overdue, until: due) }
        return .wait(for: coming.step, until: coming.at)
    }

    private func nextRung(_ now: Instant) -> Next {
        var former: (days: Int, at: Instant)?
        for rung in Self.ladder {
            if let at = taken[rung.step] {
                former = (rung.days, at)
                continue
            }
            var at = due.advanced(by: .days(rung.days))
            if let former { at = max(at, former.at.advanced(by: .days(rung.days - former.days))) }
            if rung.step.level != nil, let suppressedUntil { at = max(at, suppressedUntil) }
            return at <= now ? .take(rung.step) : .wait(for: rung.step, until: at)
        }
        return .nothing
    }
}
