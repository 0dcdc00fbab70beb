import Models
import Testing

@testable import Notifications

@Suite("The ladder of reminders") struct ReminderLadderTests {
    private let due: Instant
    private let steps: [ReminderDays]

    init() throws {
        due = try "2027-03-31T20:59:00Z".instant
        steps = [30, 14, 7, 3, 1, 0].compactMap(ReminderDays.init(rawValue:))
    }

    private func days(_ count: Int) throws -> ReminderDays { try #require(ReminderDays(rawValue: count)) }

    /// Climbs from an instant to another in strides, as a service does that is up, down and up again.
    private func climb(_ ladder: [ReminderDays], from start: Instant, strides: [Duration]) -> [Int] {
        var taken: Set<ReminderDays> = []
        var order: [Int] = []
        var now = start
        for stride in strides {
            now = now.advanced(by: stride)
            while true {
                let ladder = ReminderLadder(due: due, since: start, steps: ladder, taken: taken)
                guard case .take(let step) = ladder.next(at: now) else { break }
                #expect(taken.insert(step).inserted)
                order.append(step.rawValue)
            }
        }
        return order
    }

    @Test("Every step is taken once, the first one first, when the service is always there")
    func complete() {
        let strides = Array(repeating: Duration.seconds(3600), count: 41 * 24)
        #expect(climb(steps, from: due.advanced(by: .days(-40)), strides: strides) == [30, 14, 7, 3, 1, 0])
    }

    @Test("Of several that have passed the last one is taken, and none that lay behind when the deadline became known")
    func late() {
        #expect(climb(steps, from: due.advanced(by: .days(-40)), strides: [.days(38)]) == [3])
        #expect(climb(steps, from: due.advanced(by: .days(-40)), strides: [.days(50)]) == [0])
        #expect(climb(steps, from: due.advanced(by: .days(-10)), strides: [.days(1), .days(3)]) == [7])
        #expect(climb(steps, from: due.advanced(by: .days(2)), strides: [.days(1)]) == [])
    }

    @Test("It says when to look again, and that there is nothing left")
    func waits() throws {
        let since = due.advanced(by: .days(-40))
        let first = ReminderLadder(due: due, since: since, steps: steps, taken: [])
        #expect(first.next(at: since) == .wait(until: due.advanced(by: .days(-30))))
        let last = ReminderLadder(due: due, since: since, steps: steps, taken: [try days(0)])
        #expect(last.next(at: due.advanced(by: .days(1))) == .nothing)
        #expect(ReminderLadder(due: due, since: since, steps: [], taken: []).next(at: due) == .nothing)
    }

    @Test("Random ladders and outages: no step twice, none before its time, the last one that came never missed")
    func random() {
        var random = SeededGenerator(seed: 23)
        for _ in 0..<500 {
            let ladder = (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in
                ReminderDays(rawValue: Int.random(in: -5...40, using: &random))
            }
            let start = due.advanced(by: .days(-Int.random(in: 0...45, using: &random)))
            let strides = (0..<30).map { _ in Duration.seconds(Int.random(in: 1...500_000, using: &random)) }
            let order = climb(ladder, from: start, strides: strides)
            #expect(order == order.sorted(by: >) && Set(order).count == order.count)
            let end = strides.reduce(start) { $0.advanced(by: $1) }
            let passed = Set(ladder).filter {
                let at = due.advanced(by: .days(-$0.rawValue))
                return at > start && at <= end
            }
            #expect(order.last == passed.map(\.rawValue).min())
        }
    }
}
