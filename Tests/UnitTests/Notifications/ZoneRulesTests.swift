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

    @Test("A day ends when it is over for good, also where its midnight does not exist or comes twice")
    func ends() throws {
        let cases: [(ZoneRules, day: String, start: String, end: String)] = [
            (try Zones.london(), "2027-03-28", "2027-03-28T00:00:00Z", "2027-03-28T23:00:00Z"),
            (try Zones.london(), "2027-10-31", "2027-10-30T23:00:00Z", "2027-11-01T00:00:00Z"),
            (try Zones.santiago(), "2027-09-04", "2027-09-04T04:00:00Z", "2027-09-05T04:00:00Z"),
            (try Zones.santiago(), "2027-09-05", "2027-09-05T04:00:00Z", "2027-09-06T03:00:00Z"),
            (try Zones.beirut(), "2027-10-30", "2027-10-29T21:00:00Z", "2027-10-30T22:00:00Z"),
            (try Zones.stJohns(), "2006-10-28", "2006-10-28T02:30:00Z", "2006-10-29T03:30:00Z"),
            (try Zones.stJohns(), "2006-10-29", "2006-10-29T02:30:00Z", "2006-10-30T03:30:00Z"),
            (try Zones.azores(), "2027-10-30", "2027-10-30T00:00:00Z", "2027-10-31T00:00:00Z"),
            (try Zones.apia(), "2011-12-29", "2011-12-29T10:00:00Z", "2011-12-30T10:00:00Z"),
            (try Zones.apia(), "2011-12-30", "2011-12-30T10:00:00Z", "2011-12-30T10:00:00Z"),
        ]
        for (rules, day, start, end) in cases {
            let day = try day.day
            #expect(rules.start(of: day) == (try start.instant), "\(rules.zone) \(day)")
            #expect(rules.end(of: day) == (try end.instant), "\(rules.zone) \(day)")
            #expect(rules.localTime(at: rules.end(of: day)).endedDay.map { $0 <= day } == true)
        }
        #expect(try Zones.london().localTime(at: "2027-06-30T22:59:59.999999Z".instant).endedDay == nil)
        #expect(try Zones.london().localTime(at: "2027-06-30T23:00:00Z".instant).lastDay.rawValue == "2027-06-30")
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
