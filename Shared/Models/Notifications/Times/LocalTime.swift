/// An instant as the clock of a zone shows it.
public struct LocalTime: Codable, Sendable, Hashable {
    public let instant: Instant
    public let zone: TimeZoneName
    /// Seconds east of UTC that hold in the zone at the instant.
    public let offset: Int
    /// The day that has ended when the instant comes; nil where a day is under way. A deadline at such an instant is the
    /// end of that day: people are told the day, and no hour.
    public let endedDay: CalendarDate?

    public init(instant: Instant, zone: TimeZoneName, offset: Int, endedDay: CalendarDate?) {
        self.instant = instant
        self.zone = zone
        self.offset = offset
        self.endedDay = endedDay
    }

    /// By the clock of UTC, which needs no table of zones.
    public init(utc instant: Instant) { self.init(instant: instant, zone: .utc, offset: 0, endedDay: nil) }

    /// The day that the calendar of the zone has at the instant.
    public var date: CalendarDate { instant.advanced(by: .seconds(offset)).date }

    /// The last day on which something can be done that is due at the instant.
    public var lastDay: CalendarDate { endedDay ?? date }
}

/// What the clock of a zone shows at some instants.
public struct ZoneClock: Sendable, Equatable {
    public let zone: TimeZoneName
    private let times: [Instant: LocalTime]

    /// - Parameter times: by this clock.
    public init(zone: TimeZoneName, times: [LocalTime]) {
        self.zone = zone
        self.times = Dictionary(times.map { ($0.instant, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// An instant that the clock was not asked for is told in UTC.
    public subscript(_ instant: Instant) -> LocalTime {
        times[instant] ?? LocalTime(utc: instant)
    }
}
