import Models
import Testing

@testable import WorkingGroup

@Suite("The timetable of a focal point") struct FocalPointTimetableTests {
    private let start = CalendarDate(daysSince1970: 20_000)

    private func pass(
        days: Int, validTo: CalendarDate? = nil, hasSuccessor: Bool = false, stride: Int = 1
    ) -> [(step: FocalPointStep, day: Int)] {
        var taken: Set<FocalPointStep> = []
        var steps: [(FocalPointStep, Int)] = []
        for day in Swift.stride(from: 0, through: days, by: stride) {
            while true {
                let timetable = FocalPointTimetable(
                    validTo: validTo, since: start, hasSuccessor: hasSuccessor, taken: taken)
                guard case .take(let step) = timetable.next(on: start.advanced(byDays: day)) else { break }
                #expect(taken.insert(step).inserted, "\(step) a second time")
                steps.append((step, day))
            }
        }
        return steps
    }

    @Test("A year after the nomination a confirmation is asked for, and once more a month later")
    func reconfirmation() {
        let steps = pass(days: 900)
        #expect(steps.map(\.step) == [.reconfirmation, .reconfirmationReminder])
        #expect(steps.map(\.day) == [365, 395])
    }

    @Test("The end of a term is told of a month before and on the first day without, where nobody follows")
    func gap() {
        let end = start.advanced(byDays: 100)
        let steps = pass(days: 900, validTo: end)
        #expect(steps.map(\.step) == [.gapAhead, .gap])
        #expect(steps.map(\.day) == [70, 101])
        #expect(pass(days: 900, validTo: end, hasSuccessor: true).isEmpty)
    }

    @Test("Looked at too late, the gap is told, and not that there will be one")
    func late() {
        #expect(pass(days: 900, validTo: start.advanced(byDays: 100), stride: 300).map(\.step) == [.gap])
    }
}
