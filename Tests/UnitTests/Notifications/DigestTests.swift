import Models
import Testing

@testable import Notifications

@Suite("Digests") struct DigestTests {
    @Test("Random events, windows, outages and crashes: each item is in exactly one digest, and none comes early")
    func exactlyOnce() throws {
        var random = SeededGenerator(seed: 24)
        let zones = try Zones.all()
        for run in 0..<300 {
            let rules = zones[run % zones.count]
            let schedule = DigestSchedule(
                frequency: Bool.random(using: &random) ? .daily : .weekly,
                time: try #require(ClockTime(hour: Int.random(in: 0..<24, using: &random), minute: 30)),
                weekday: try #require(Weekday.allCases.randomElement(using: &random)), rules: rules)
            var now = try "2027-03-01T00:00:00Z".instant
            // What is committed; a crash loses whatever was done since.
            var stored = DigestCursor(place: 0, closedAt: now, closesAt: schedule.closing(after: now))
            var digests: [DigestWindow] = []
            var (head, empty) = (0, 0)
            for _ in 0..<400 {
                now = now.advanced(by: .seconds(Int.random(in: 1...90_000, using: &random)))
                if Bool.random(using: &random) { head += Int.random(in: 1...4, using: &random) }
                var cursor = stored
                guard let window = cursor.window(at: now, head: head) else { continue }
                let closesAt = try #require(stored.closesAt)
                #expect(closesAt <= now && window.after == stored.place)
                cursor.move(behind: window, at: now, schedule)
                // Killed before the commit: neither the digest nor the cursor is there.
                if Int.random(in: 0..<4, using: &random) == 0 { continue }
                if window.isEmpty { empty += 1 } else { digests.append(window) }
                stored = cursor
                #expect(try #require(stored.closesAt) > now)
            }
            for item in 1...max(1, stored.place) where stored.place > 0 {
                #expect(digests.filter { $0.contains(item) }.count == 1, "run \(run), item \(item)")
            }
            #expect(!digests.contains { $0.isEmpty })
            #expect(stored.window(at: now.advanced(by: .days(9)), head: head)?.through == head)
        }
    }

    @Test("A day in which clocks change is a window of 23 or 25 hours, from the same time of the clock to the same")
    func changedDays() throws {
        let rules = try Zones.london()
        let daily = DigestSchedule(frequency: .daily, time: .morning, weekday: .monday, rules: rules)
        let spring = try #require(daily.closing(after: "2027-03-27T08:00:00Z".instant))
        #expect(spring == (try "2027-03-28T07:00:00Z".instant))
        let autumn = try #require(daily.closing(after: "2027-10-30T07:00:00Z".instant))
        #expect(autumn == (try "2027-10-31T08:00:00Z".instant))
        let weekly = DigestSchedule(frequency: .weekly, time: .morning, weekday: .monday, rules: rules)
        #expect(weekly.closing(after: try "2027-03-22T08:00:00Z".instant) == (try "2027-03-29T07:00:00Z".instant))
        #expect(weekly.closing(after: try "2027-03-29T06:59:00Z".instant) == (try "2027-03-29T07:00:00Z".instant))
        let immediate = DigestSchedule(frequency: .immediate, time: .morning, weekday: .monday, rules: rules)
        #expect(immediate.closing(after: try "2027-03-29T06:59:00Z".instant) == nil)
    }

    @Test("A time that clocks show twice closes one window, one that they skip closes one all the same")
    func onceADay() throws {
        for rules in try Zones.all() {
            for hour in 0..<24 {
                let time = try #require(ClockTime(hour: hour, minute: 30))
                let daily = DigestSchedule(frequency: .daily, time: time, weekday: .monday, rules: rules)
                var now = try "2027-01-02T00:00:00Z".instant
                var days: Set<CalendarDate> = []
                var count = 0
                while now < (try "2027-12-20T00:00:00Z".instant) {
                    now = try #require(daily.closing(after: now))
                    days.insert(rules.reading(at: now).date)
                    count += 1
                }
                #expect(days.count == count && (352...354).contains(count), "\(rules.zone) \(time): \(count)")
            }
        }
    }

    @Test("What belongs to one object stands together, the newest first")
    func groups() {
        func item(_ place: Int, _ about: ObjectPath) -> DigestItem {
            DigestItem(place: place, about: about, subject: "S", text: "T", language: .english)
        }
        let groups = [item(1, "calls/a"), item(2, "actions/b"), item(3, "calls/c"), item(4, "actions/b")].byObject
        #expect(groups.map(\.about.rawValue) == ["actions/b", "calls/c", "calls/a"])
        #expect(groups.map { $0.items.map(\.place) } == [[4, 2], [3], [1]])
    }
}
