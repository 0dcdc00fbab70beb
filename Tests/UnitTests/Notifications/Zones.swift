import Models
import Testing

/// Zones whose clocks change, as tables have them.
enum Zones {
    /// Forward at 01:00Z on 28 March 2027, back at 01:00Z on 31 October 2027.
    static func london() throws -> ZoneRules {
        try rules(
            "Europe/London",
            [("2027-01-01T00:00:00Z", 0), ("2027-03-28T01:00:00Z", 3600), ("2027-10-31T01:00:00Z", 0)])
    }

    /// Forward at 07:00Z on 14 March 2027, back at 06:00Z on 7 November 2027.
    static func newYork() throws -> ZoneRules {
        try rules(
            "America/New_York",
            [
                ("2027-01-01T00:00:00Z", -18_000), ("2027-03-14T07:00:00Z", -14_400),
                ("2027-11-07T06:00:00Z", -18_000),
            ])
    }

    /// Half an hour, in the summer of the south.
    static func lordHowe() throws -> ZoneRules {
        try rules(
            "Australia/Lord_Howe",
            [("2027-01-01T00:00:00Z", 39_600), ("2027-04-03T15:00:00Z", 37_800), ("2027-10-02T15:30:00Z", 39_600)])
    }

    /// Put forward at midnight: 5 September 2027 begins at 01:00.
    static func santiago() throws -> ZoneRules {
        try rules("America/Santiago", [("2027-04-04T03:00:00Z", -14_400), ("2027-09-05T04:00:00Z", -10_800)])
    }

    /// Put back at midnight: 30 October 2027 has 25 hours, its last one twice.
    static func beirut() throws -> ZoneRules {
        try rules("Asia/Beirut", [("2027-03-27T22:00:00Z", 10_800), ("2027-10-30T21:00:00Z", 7200)])
    }

    /// Put back a minute past midnight: 29 October 2006 begins, and begins again 59 minutes and a minute later.
    static func stJohns() throws -> ZoneRules {
        try rules("America/St_Johns", [("2006-04-02T03:31:00Z", -9000), ("2006-10-29T02:31:00Z", -12_600)])
    }

    /// Put back at 01:00: 31 October 2027 has its first hour twice.
    static func azores() throws -> ZoneRules {
        try rules("Atlantic/Azores", [("2027-03-28T01:00:00Z", 0), ("2027-10-31T01:00:00Z", -3600)])
    }

    /// Went over to the other side of the date line: there was no 30 December 2011.
    static func apia() throws -> ZoneRules {
        try rules("Pacific/Apia", [("2011-09-24T14:00:00Z", -36_000), ("2011-12-30T10:00:00Z", 50_400)])
    }

    static func all() throws -> [ZoneRules] { [try london(), try newYork(), try lordHowe()] }

    private static func rules(_ zone: String, _ periods: [(String, Int)]) throws -> ZoneRules {
        ZoneRules(
            zone: try #require(TimeZoneName(rawValue: zone)),
            periods: try periods.map { ZoneRules.Period(from: try $0.0.instant, offset: $0.1) })
    }
}

extension String {
    var instant: Instant { get throws { try #require(Instant(rfc3339: self)) } }
    var day: CalendarDate { get throws { try #require(CalendarDate(rawValue: self)) } }
    var time: ClockTime { get throws { try #require(ClockTime(rawValue: self)) } }
}

extension TimeZoneName {
    /// Without changes of its clocks.
    static var nairobi: TimeZoneName { TimeZoneName(rawValue: "Africa/Nairobi") ?? .utc }
}
