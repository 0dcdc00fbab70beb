import Models
import Testing

@Suite("Clocks of zones") struct ZoneRulesTests {
    @Test("A time that a clock is put past comes as much later as it is put forward; one shown twice is the first")
    func changes() throws {
        let london = try Zones.london()
        #expect(london.instant(of: try "2027-03-28".day, try "01:30".time) == (try "2027-03-28T01:30:00Z".instant))
        #expect(london.instant(of: try "2027-03-28".day, try "02:00".time) == (try "2027-03-28T01:00:00Z".instant))
        #expect(london.instant(of: try "2027-10-31".day, try "01:30".time) == (try "2027-10-31T00:30:00Z".instant))
        #expect(london.instant(of: try "2027-10-31".day, try "02:00".time) == (try "2027-10-31T02:00:00Z".instant))
        let howe = try Zones.lordHowe()
        #expect(howe.instant(of: try "2027-10-03".day, try "02:15".time) == (try "2027-10-02T15:45:00Z".instant))
        #expect(howe.reading(at: try "2027-10-02T15:30:00Z".instant).time == (try "02:30".time))
    }

    @Test("Whatever a clock shows leads back to an instant at which it shows that")
    func roundTrip() throws {
        var random = SeededGenerator(seed: 21)
        let start = try "2027-01-01T00:00:00Z".instant
        for rules in try Zones.all() {
            for _ in 0..<4000 {
                let instant = start.advanced(by: .seconds(60 * Int.random(in: 0..<525_600, using: &random)))
                let reading = rules.reading(at: instant)
                let back = rules.instant(of: reading.date, reading.time)
                #expect(back <= instant && rules.reading(at: back) == reading, "\(rules.zone) \(instant)")
            }
        }
    }

    @Test("Times of day are read as clocks show them, and days of the week as calendars do")
    func times() throws {
        for text in ["00:00", "08:30", "23:59"] { #expect(ClockTime(rawValue: text)?.rawValue == text) }
        for text in ["24:00", "8:30", "08:60", "08:3", "08-30", "", "٠٨:٣٠"] {
            #expect(ClockTime(rawValue: text) == nil)
        }
        #expect(try "2027-03-31".day.weekday == .wednesday)
        #expect(try "1969-12-31".day.weekday == .wednesday)
        #expect(try "1970-01-01".day.weekday == .thursday)
    }
}
