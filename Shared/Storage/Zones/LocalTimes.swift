public import Models
public import Postgres

// How instants are shown and zones are understood: PostgreSQL has the tables of both.

/// What the clocks of some zones show at some instants, whatever changes lie between these.
public struct LocalTimes: Statement {
    private let instants: [Instant]
    private let zones: [TimeZoneName]

    public init(of instants: some Sequence<Instant>, in zones: some Sequence<TimeZoneName>) {
        self.instants = Array(Set(instants))
        self.zones = Array(Set(zones))
    }

    public var sql: SQL {
        """
        SELECT at, zone, \(SQL.offset(of: "at", in: "zone")) AS offset,
            \(SQL.endedDay(at: "at", in: "zone")) AS ended_day
        FROM unnest(\(instants)::timestamptz[]) AS told (at), unnest(\(zones)::text[]) AS clock (zone)
        """
    }

    public static func decode(_ row: Row) throws -> LocalTime {
        try LocalTime(instant: row.at, zone: row.zone, offset: row.offset, endedDay: row.ended_day)
    }
}

/// The clocks of the zones that something is told in.
public struct ZoneClocks: Sendable {
    private let clocks: [TimeZoneName: ZoneClock]

    /// - Parameter rows: of ``LocalTimes``.
    public init(_ rows: [LocalTime]) {
        clocks = Dictionary(grouping: rows, by: \.zone).reduce(into: [:]) { clocks, entry in
            clocks[entry.key] = ZoneClock(zone: entry.key, times: entry.value)
        }
    }

    public subscript(_ zone: TimeZoneName) -> ZoneClock { clocks[zone] ?? ZoneClock(zone: zone, times: []) }
}

extension SQL {
    /// Seconds east of UTC.
    public static func offset(of instant: SQL, in zone: SQL) -> SQL {
        "extract(epoch FROM (\(instant) AT TIME ZONE \(zone)) - (\(instant) AT TIME ZONE 'UTC'))::bigint"
    }

    /// The last day on which something can be done that is due at an instant: the instant itself is too late.
    public static func lastDay(of instant: SQL, in zone: SQL) -> SQL {
        "((\(instant) - interval '1 microsecond') AT TIME ZONE \(zone))::date"
    }

    /// The day that has ended when an instant comes; NULL where a day is under way.
    public static func endedDay(at instant: SQL, in zone: SQL) -> SQL {
        """
        CASE WHEN \(lastDay(of: instant, in: zone)) < (\(instant) AT TIME ZONE \(zone))::date
            THEN \(lastDay(of: instant, in: zone)) END
        """
    }

    /// A deadline as a clock in a zone shows it, or as the end of a day.
    public static func deadline(_ instant: SQL, in zone: SQL) -> SQL {
        """
        coalesce(to_char(\(endedDay(at: instant, in: zone)), 'YYYY-MM-DD') || ', end of the day ' || \(zone),
            to_char(\(instant) AT TIME ZONE \(zone), 'YYYY-MM-DD HH24:MI') || ' ' || \(zone))
        """
    }
}

extension TimeZoneName {
    /// - Throws: a rejection that names the field `zone`, where PostgreSQL's tables lack one that others have.
    public static func refusingUnknown<Result>(_ query: () async throws -> Result) async throws -> Result {
        do {
            return try await query()
        } catch let error as PostgresError where error.sqlState == "22023" {
            throw Rejection.invalid("zone", "is not a known time zone")
        }
    }
}
