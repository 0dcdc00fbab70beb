import Models
import Testing

@testable import WorkingGroup

@Suite("The timetable of an action") struct ActionTimetableTests {
    private static let due = CalendarDate(year: 2027, month: 3, day: 31).map { Instant(microseconds: 0).day($0) }

    /// Lets time pass in strides and takes whatever step is asked for.
    private func climb(
        from start: Instant, days: Int, stride: Int = 1, state: ActionState = .accepted,
        funding: FundingStatus = .funded, suppressedUntil: Instant? = nil, due: Instant
    ) -> [(step: SweepStep, day: Int)] {
        var taken: [SweepStep: Instant] = [:]
        var steps: [(SweepStep, Int)] = []
        for day in Swift.stride(from: 0, through: days, by: stride) {
            let now = start.advanced(by: .days(day))
            while true {
                let timetable = ActionTimetable(
                    due: due, state: state, funding: funding, suppressedUntil: suppressedUntil, taken: taken)
                guard case .take(let step) = timetable.next(at: now) else { break }
                #expect(taken[step] == nil, "\(step) a second time")
                taken[step] = now
                steps.append((step, day))
            }
        }
        return steps
    }

    @Test("Day by day: three reminders, the date, and five levels, each on its day")
    func dayByDay() throws {
        let due = try #require(Self.due)
        let steps = climb(from: due.advanced(by: .days(-20)), days: 60, due: due)
        #expect(
            steps.map(\.step) == [
                .dueInTwoWeeks, .dueInAWeek, .dueTomorrow, .overdue, .owner, .alternates, .regionalCoordinator,
                .coChairs, .secretariat,
            ])
        #expect(steps.map(\.day) == [6, 13, 19, 20, 21, 24, 28, 35, 42])
    }

    @Test("What was missed is told late and one by one: the ladder is not climbed in a moment")
    func afterALongSilence() throws {
        let due = try #require(Self.due)
        let steps = climb(from: due.advanced(by: .days(100)), days: 40, due: due)
        #expect(steps.map(\.step) == ActionTimetable.ladder.map(\.step))
        #expect(steps.map(\.day) == [0, 1, 4, 8, 15, 22])
    }

    @Test("Of reminders that were missed, the last one is told")
    func lateReminders() throws {
        let due = try #require(Self.due)
        #expect(climb(from: due.advanced(by: .days(-5)), days: 4, due: due).map(\.step) == [.dueInAWeek, .dueTomorrow])
    }

    @Test("Unfunded actions and those that are done are never reminded of, late, or escalated")
    func neverLate() throws {
        let due = try #require(Self.due)
        let start = due.advanced(by: .days(-20))
        #expect(climb(from: start, days: 90, funding: .unfunded, due: due).isEmpty)
        for state in ActionState.allCases where !state.isOpen {
            #expect(climb(from: start, days: 90, state: state, due: due).isEmpty, "\(state)")
        }
    }

    @Test("While it is suppressed nothing escalates; then it goes on where it stood, at its pace")
    func suppressed() throws {
        let due = try #require(Self.due)
        let steps = climb(from: due, days: 90, suppressedUntil: due.advanced(by: .days(30)), due: due)
        #expect(steps.map(\.day) == [0, 30, 33, 37, 44, 51])
        let forever = climb(from: due, days: 90, suppressedUntil: Instant.calendar.upperBound, due: due)
        #expect(forever.map(\.step) == [.overdue])
    }

    @Test("However seldom it is looked at, the steps keep their order and their distances", arguments: 1...40)
    func strides(_ stride: Int) throws {
        let due = try #require(Self.due)
        let steps = climb(from: due.advanced(by: .days(-30)), days: 400, stride: stride, due: due)
        let ladder = steps.filter { step in ActionTimetable.ladder.contains { $0.step == step.step } }
        #expect(ladder.map(\.step) == ActionTimetable.ladder.map(\.step))
        for (index, step) in ladder.enumerated().dropFirst() {
            let distance = ActionTimetable.ladder[index].days - ActionTimetable.ladder[index - 1].days
            #expect(step.day - ladder[index - 1].day >= distance, "\(step)")
        }
    }

    @Test("No step stands earlier than the sweep plans its first look: 14 days before the date")
    func firstLook() {
        #expect(ActionTimetable.reminders.map(\.days).max() == 14)
    }
}

extension Instant {
    fileprivate func day(_ day: CalendarDate) -> Instant { advanced(by: .days(day.daysSince1970)) }
}
