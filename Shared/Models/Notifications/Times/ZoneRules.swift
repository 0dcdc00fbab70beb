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
        let local = Self.local(date, time)
        let shown = spans.filter { span in
            let instant = local.advanced(by: .seconds(-span.offset))
            return instant >= span.from && instant < span.until
        }
        if let first = shown.first { return local.advanced(by: .seconds(-first.offset)) }
        // The last span has no end that the time could lie behind.
        let before = spans.dropLast().last { $0.until.advanced(by: .seconds($0.offset)) <= local } ?? spans[0]
        return local.advanced(by: .seconds(-before.offset))
    }

    /// From when on the clock shows a day, or a later one where it is put past all of it.
    public func start(of date: CalendarDate) -> Instant {
        let local = Self.local(date, .midnight)
        let starts = spans.compactMap { span in
            let start = max(span.from, local.advanced(by: .seconds(-span.offset)))
            return start < span.until ? start : nil
        }
        return starts.min() ?? local
    }

    /// From when on a day is over for good: the first instant after all at which the clock shows the day. That is
    /// midnight, unless the clock is put past it, or back over it.
    public func end(of date: CalendarDate) -> Instant {
        let local = Self.local(date.advanced(byDays: 1), .midnight)
        let ends = spans.compactMap { span in
            let end = min(span.until, local.advanced(by: .seconds(-span.offset)))
            return end > span.from ? end : nil
        }
        return ends.max() ?? local
    }

    /// What the clock shows at an instant, as it is told to people.
    public func localTime(at instant: Instant) -> LocalTime {
        let former = instant.advanced(by: .microseconds(-1))
        let day = former.advanced(by: .seconds(offset(at: former))).date
        let offset = offset(at: instant)
        let isEnd = instant.advanced(by: .seconds(offset)).date > day
        return LocalTime(instant: instant, zone: zone, offset: offset, endedDay: isEnd ? day : nil)
    }

    private struct Span {
        let from: Instant
        let until: Instant
        let offset: Int
    }

    /// The periods with their ends; the first one from the beginning, the last one for ever.
    private var spans: [Span] {
        periods.indices.map { index in
            Span(
                from: index == 0 ? Instant(microseconds: .min) : periods[index].from,
                until: index + 1 < periods.count ? periods[index + 1].from : Instant(microseconds: .max),
                offset: periods[index].offset)
        }
    }

    /// A reading of a clock, as if it were one in UTC.
    private static func local(_ date: CalendarDate, _ time: ClockTime) -> Instant {
        Instant(microseconds: Int64(date.daysSince1970 * 1440 + time.minutes) * 60_000_000)
    }
}
