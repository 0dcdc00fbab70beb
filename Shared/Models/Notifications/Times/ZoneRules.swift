/// How far the clocks of a zone are from UTC, over a time: its changes to summer time and back among them.
///
/// A value: the tables it is made of are PostgreSQL's.
public struct ZoneRules: Sendable, Equatable {
    /// From an instant on, until the next period begins.
    public struct Period: Sendable, Equatable {
        public let from: Instant
        /// Seconds east of UTC.
        public let offset: Int

        public init(from: Instant, offset: Int) {
            self.from = from
            self.offset = offset
        }
    }

    /// What a clock on the wall shows.
    public struct Reading: Sendable, Equatable {
        public let date: CalendarDate
        public let time: ClockTime
    }

    public let zone: TimeZoneName
    /// In order; the first one holds before its beginning, too.
    public let periods: [Period]

    /// - Parameter periods: in order; UTC where there are none.
    public init(zone: TimeZoneName, periods: [Period]) {
        self.zone = zone
        self.periods = periods.isEmpty ? [Period(from: Instant(microseconds: 0), offset: 0)] : periods
    }

    public func offset(at instant: Instant) -> Int {
        (periods.last { $0.from <= instant } ?? periods[0]).offset
    }

    public func reading(at instant: Instant) -> Reading {
        let local = instant.advanced(by: .seconds(offset(at: instant)))
        let minutes = Int(local.microseconds.floorDivided(by: 60_000_000))
        let inDay = minutes - local.date.daysSince1970 * 1440
        return Reading(
            date: local.date, time: ClockTime(hour: inDay / 60, minute: inDay % 60) ?? .midnight)
    }

    /// When a clock shows a time on a day: the first time where it does so twice, and where it is put past that time, as
    /// much later as it is put forward.
    public func instant(of date: CalendarDate, _ time: ClockTime) -> Instant {
        let utc = Instant(microseconds: Int64(date.daysSince1970 * 1440 + time.minutes) * 60_000_000)
        let near = periods.filter {
            $0.from > utc.advanced(by: .days(-2)) && $0.from < utc.advanced(by: .days(2))
        }
        let before = offset(at: utc.advanced(by: .days(-2)))
        let candidates = ([before] + near.map(\.offset)).map { utc.advanced(by: .seconds(-$0)) }.sorted()
        return candidates.first { reading(at: $0) == Reading(date: date, time: time) }
            ?? utc.advanced(by: .seconds(-before))
    }
}

extension TimeZoneName {
    /// Where the secretariat has its seat.
    public static var secretariat: TimeZoneName {
        guard let zone = TimeZoneName(rawValue: "Africa/Nairobi") else { preconditionFailure("a name of a zone") }
        return zone
    }
}
