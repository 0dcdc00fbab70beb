public import Models
public import Postgres

/// The rules of some zones around a time, as PostgreSQL's tables have them.
///
/// No zone changes its clocks twice within four days: each day is looked at, and where it ends with another offset than it
/// began, the change is found by bisection, to the second. Two days at either end see to it that the days of the first
/// and the last instant are known whole.
public struct ZonePeriods: Statement {
    private let zones: [TimeZoneName]
    private let around: ClosedRange<Instant>

    public init(zones: [TimeZoneName], around: ClosedRange<Instant>) {
        self.zones = zones
        self.around = around
    }

    /// Around a day, in whichever zone.
    public init(zone: TimeZoneName, around day: CalendarDate) {
        let noon = Instant(microseconds: (Int64(day.daysSince1970) * 24 + 12) * 3_600_000_000)
        self.init(zones: [zone], around: noon.advanced(by: .days(-1))...noon.advanced(by: .days(1)))
    }

    public var sql: SQL {
        """
        WITH RECURSIVE probe AS (
            SELECT zone, at, \(SQL.offset(of: "at", in: "zone")) AS east
            FROM unnest(\(zones)::text[]) AS zone (zone), generate_series(
                date_trunc('day', \(around.lowerBound)::timestamptz, 'UTC') - interval '48 hours',
                \(around.upperBound)::timestamptz + interval '72 hours', interval '24 hours') AS at),
        day AS (
            SELECT zone, at, east, lag(at) OVER days AS since, lag(east) OVER days AS former
            FROM probe WINDOW days AS (PARTITION BY zone ORDER BY at)),
        change (zone, low, high, former, east) AS (
            SELECT zone, since, at, former, east FROM day WHERE former <> east
            UNION ALL
            SELECT zone, CASE WHEN is_before THEN middle ELSE low END, CASE WHEN is_before THEN high ELSE middle END,
                former, east
            FROM change, LATERAL (SELECT date_trunc('second', low + (high - low) / 2) AS middle) AS half,
                LATERAL (SELECT \(SQL.offset(of: "middle", in: "zone")) = former AS is_before) AS found
            WHERE high - low > interval '1 second')
        SELECT zone, at, east FROM day WHERE former IS NULL
        UNION ALL
        SELECT zone, high, east FROM change WHERE high - low <= interval '1 second'
        ORDER BY zone, at
        """
    }

    public static func decode(_ row: Row) throws -> (zone: TimeZoneName, period: ZoneRules.Period) {
        let (zone, from, offset) = try row.decode(TimeZoneName.self, Instant.self, Int.self)
        return (zone, ZoneRules.Period(from: from, offset: offset))
    }
}

/// The rules of the zones that something needs.
public struct ZoneTable: Sendable {
    private let rules: [TimeZoneName: ZoneRules]

    /// - Parameter rows: of ``ZonePeriods``.
    public init(_ rows: [(zone: TimeZoneName, period: ZoneRules.Period)]) {
        rules = Dictionary(grouping: rows, by: \.zone).reduce(into: [:]) { table, entry in
            table[entry.key] = ZoneRules(zone: entry.key, periods: entry.value.map(\.period))
        }
    }

    public subscript(_ zone: TimeZoneName) -> ZoneRules { rules[zone] ?? ZoneRules(zone: zone, periods: []) }
}

extension ClosedRange<Instant> {
    /// Long enough for the next digest, and for quiet days in a row.
    public static func fortnight(around now: Instant) -> ClosedRange<Instant> {
        now.advanced(by: .days(-3))...now.advanced(by: .days(14))
    }
}
