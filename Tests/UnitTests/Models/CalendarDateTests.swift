import Models
import Testing

@Suite("Days") struct CalendarDateTests {
    @Test(
        "A day that does not exist is refused",
        arguments: [
            "2027-02-29", "2100-02-29", "2024-02-30", "2027-04-31", "2027-06-31", "2027-09-31", "2027-11-31",
            "2027-00-01", "2027-13-01", "2027-01-00", "2027-01-32", "0000-01-01", "2027-1-01", "2027-01-1", "20270101",
            "2027/01/01", "", "2027-01-01 ", " 2027-01-1", "+027-01-01", "2027-01-٠١", "today",
        ])
    func impossibleDaysAreRefused(_ text: String) {
        #expect(CalendarDate(rawValue: text) == nil)
    }

    @Test(
        "The last day of February follows the Gregorian rule",
        arguments: [(2024, 29), (2027, 28), (2000, 29), (1900, 28), (2100, 28), (2400, 29)])
    func leapYears(_ year: Int, _ last: Int) {
        #expect(CalendarDate(year: year, month: 2, day: last) != nil)
        #expect(CalendarDate(year: year, month: 2, day: last + 1) == nil)
    }

    @Test("Counting the days from year 1 to year 9999 meets every day once, in order")
    func everyDayIsCounted() throws {
        let first = try #require(CalendarDate(rawValue: "0001-01-01"))
        let last = try #require(CalendarDate(rawValue: "9999-12-31"))
        #expect(last.daysSince1970 - first.daysSince1970 + 1 == 3_652_059)
        var before = first
        for count in stride(from: first.daysSince1970, through: last.daysSince1970, by: 37) {
            let day = CalendarDate(daysSince1970: count)
            try #require(day.daysSince1970 == count)
            try #require(CalendarDate(year: day.year, month: day.month, day: day.day) == day)
            try #require(before <= day)
            before = day
        }
    }

    @Test(
        "Known days have their known numbers",
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-01-01", 10_957), ("2000-02-29", 11_016),
            ("2027-03-31", 20_908),
        ])
    func knownDays(_ text: String, _ count: Int) throws {
        let day = try #require(CalendarDate(rawValue: text))
        #expect(day.daysSince1970 == count)
        #expect(CalendarDate(daysSince1970: count) == day)
        #expect(day.description == text)
    }

    @Test("Days go on over the ends of months, years and centuries")
    func daysAdvance() throws {
        let day = try #require(CalendarDate(rawValue: "2027-12-31"))
        #expect(day.advanced(byDays: 1).rawValue == "2028-01-01")
        #expect(day.advanced(byDays: 60).rawValue == "2028-02-29")
        #expect(day.advanced(byDays: -365).rawValue == "2026-12-31")
        #expect(day.advanced(byDays: 1) > day)
    }
}
