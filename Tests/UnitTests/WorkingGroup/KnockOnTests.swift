import Models
import Testing

@testable import WorkingGroup

@Suite("What a later date moves") struct KnockOnTests {
    private func action(_ number: Int, _ starts: Int?, _ due: Int) throws -> ActionDates {
        ActionDates(
            id: try id(number), number: number, starts: starts.map(CalendarDate.init(daysSince1970:)),
            due: CalendarDate(daysSince1970: due))
    }

    private func id(_ number: Int) throws -> ActionID { try #require(ActionID(rawValue: "a-\(number)")) }

    private func edge(_ earlier: Int, _ later: Int) throws -> KnockOn.Edge {
        KnockOn.Edge(earlier: try id(earlier), later: try id(later))
    }

    @Test("A chain moves as far as it has no slack")
    func chain() throws {
        let knockOn = KnockOn(
            actions: [try action(2, 10, 20), try action(3, 25, 30), try action(4, 100, 110)],
            edges: [try edge(1, 2), try edge(2, 3), try edge(3, 4)])
        let moved = knockOn.dates(after: try id(1), due: CalendarDate(daysSince1970: 18))
        #expect(moved.map(\.number) == [2, 3])
        #expect(moved.map(\.wouldBeDue.daysSince1970) == [28, 33])
        #expect(moved.map { $0.wouldStart?.daysSince1970 } == [18, 28])
        #expect(knockOn.dates(after: try id(1), due: CalendarDate(daysSince1970: 10)).isEmpty)
    }

    @Test("Of two ways to an action the longer one counts")
    func diamond() throws {
        let knockOn = KnockOn(
            actions: [try action(2, nil, 10), try action(3, 10, 40), try action(4, 20, 30)],
            edges: [try edge(1, 2), try edge(1, 3), try edge(2, 4), try edge(3, 4)])
        let moved = knockOn.dates(after: try id(1), due: CalendarDate(daysSince1970: 15))
        #expect(moved.first { $0.number == 4 }?.after == (try id(3)))
        #expect(moved.first { $0.number == 4 }?.wouldBeDue.daysSince1970 == 55)
    }

    @Test("The shortest way is found, or none")
    func ways() throws {
        let knockOn = KnockOn(
            actions: [], edges: [try edge(1, 2), try edge(2, 3), try edge(3, 4), try edge(1, 5), try edge(5, 4)])
        #expect(knockOn.way(from: try id(1), to: try id(4)) == [try id(1), try id(5), try id(4)])
        #expect(knockOn.way(from: try id(4), to: try id(1)) == nil)
        #expect(knockOn.way(from: try id(1), to: try id(1)) == [try id(1)])
    }

    @Test("On any graph without a cycle nothing begins before what it waits for ends, and nothing moves forward")
    func randomGraphs() throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let actions = try (2...12).map { number in
                let starts = Int.random(in: 0..<100, using: &random)
                return try action(
                    number, Bool.random(using: &random) ? starts : nil,
                    starts + Int.random(in: 0..<30, using: &random))
            }
            var edges = [try edge(1, 2)]
            for later in 3...12 {
                for earlier in 1..<later where Int.random(in: 0..<4, using: &random) == 0 {
                    edges.append(try edge(earlier, later))
                }
            }
            let due = Int.random(in: 0..<120, using: &random)
            let moved = KnockOn(actions: actions, edges: edges).dates(
                after: try id(1), due: CalendarDate(daysSince1970: due))
            let byID = Dictionary(uniqueKeysWithValues: moved.map { ($0.action, $0) })
            let first = try id(1)
            for item in moved {
                #expect(item.wouldBeDue > item.due)
                let end = byID[item.after]?.wouldBeDue.daysSince1970 ?? (item.after == first ? due : nil)
                let earlier = try #require(end)
                #expect((item.wouldStart ?? item.wouldBeDue).daysSince1970 >= earlier)
            }
            for edge in edges where edge.earlier == (try id(1)) {
                let action = try #require(actions.first { $0.id == edge.later })
                #expect((byID[action.id] != nil) || (action.starts ?? action.due).daysSince1970 >= due)
            }
        }
    }
}
