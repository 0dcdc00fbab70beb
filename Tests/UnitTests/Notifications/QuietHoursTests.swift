import Models
import Testing

@Suite("Quiet hours") struct QuietHoursTests {
    private let night: QuietHours
    private let working: QuietHours

    init() throws {
        night = QuietHours(from: try "22:00".time, until: try "07:00".time)
        working = QuietHours(from: try "18:00".time, until: try "08:30".time, days: [.saturday, .sunday])
    }

    @Test(
        "A night in which clocks change ends when the clock says so",
        arguments: [
            ("2027-03-27T23:00:00Z", "2027-03-28T06:00:00Z"),  // an hour shorter
            ("2027-10-30T22:30:00Z", "2027-10-31T07:00:00Z"),  // an hour longer
            ("2027-06-10T20:59:00Z", nil), ("2027-06-10T21:00:00Z", "2027-06-11T06:00:00Z"),
            ("2027-06-11T05:59:00Z", "2027-06-11T06:00:00Z"), ("2027-06-11T06:00:00Z", nil),
        ] as [(String, String?)])
    func nights(_ ready: String, _ release: String?) throws {
        #expect(night.release(of: try ready.instant, in: try Zones.london()) == (try release?.instant))
    }

    @Test("Mail of a Friday evening comes on Monday when work begins, over a change of clocks as well")
    func weekends() throws {
        let rules = try Zones.newYork()
        func release(_ ready: String) throws -> Instant? { working.release(of: try ready.instant, in: rules) }
        #expect(try release("2027-03-12T23:30:00Z") == (try "2027-03-15T12:30:00Z".instant))
        #expect(try release("2027-11-05T22:30:00Z") == (try "2027-11-08T13:30:00Z".instant))
        #expect(try release("2027-03-12T15:00:00Z") == nil)
    }

    @Test("An end that clocks show twice, or not at all, still ends the quiet time")
    func ends() throws {
        let quiet = QuietHours(from: try "00:30".time, until: try "01:30".time)
        let rules = try Zones.london()
        func release(_ ready: String) throws -> Instant? { quiet.release(of: try ready.instant, in: rules) }
        // 01:30 is not shown on that day.
        #expect(try release("2027-03-28T00:45:00Z") == (try "2027-03-28T01:30:00Z".instant))
        // It is shown twice: once is enough.
        #expect(try release("2027-10-31T00:00:00Z") == (try "2027-10-31T00:30:00Z".instant))
        #expect(try release("2027-10-31T01:10:00Z") == nil)
    }

    @Test("Whatever is released is never earlier than it was ready, and comes within the week")
    func releases() throws {
        var random = SeededGenerator(seed: 22)
        for rules in try Zones.all() {
            for _ in 0..<2000 {
                let from = ClockTime(hour: Int.random(in: 0..<24, using: &random), minute: 15)
                let until = ClockTime(hour: Int.random(in: 0..<24, using: &random), minute: 45)
                let days = Weekday.allCases.filter { _ in Bool.random(using: &random) }.dropLast()
                let quiet = QuietHours(from: from, until: until, days: Array(days))
                let ready = Instant(
                    microseconds: (try "2027-01-05T00:00:00Z".instant).microseconds
                        + Int64.random(in: 0..<340 * 86_400, using: &random) * 1_000_000)
                guard let release = quiet.release(of: ready, in: rules) else { continue }
                #expect(release > ready && release < ready.advanced(by: .days(9)))
                #expect(quiet.release(of: release, in: rules) == nil)
            }
        }
    }

    @Test("Quiet hours that would never end are refused with the field")
    func faults() throws {
        #expect(QuietHours(from: try "08:00".time, until: try "08:00".time).fault?.field == "quiet.until")
        #expect(working.fault == nil && night.fault == nil)
    }
}
