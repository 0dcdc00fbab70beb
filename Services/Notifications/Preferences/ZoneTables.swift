internal import Models
internal import Postgres

/// The rules of some zones around a time, as PostgreSQL's tables have them.
///
/// Clocks change at full quarters of an hour: the days on which they do are found first, the quarters within them next.
struct ZonePeriods: Statement {
    let zones: [TimeZoneName]
    let around: ClosedRange<Instant>

    var sql: SQL {
        """
        WITH span AS (
            SELECT date_trunc('day', \(around.lowerBound)::timestamptz, 'UTC') AS low,
                \(around.upperBound)::timestamptz AS high),
        probe AS (
            SELECT zone, at, \(Self.offset("at")) AS east
            FROM unnest(\(zones)::text[]) AS zone (zone), span, generate_series(low, high, interval '24 hours') AS at),
        change AS (
            SELECT zone, at, east, lag(east) OVER day AS former FROM probe WINDOW day AS (PARTITION BY zone ORDER BY at))
        SELECT zone, at, east FROM change WHERE former IS NULL
        UNION ALL
        SELECT change.zone, found.at, change.east FROM change, LATERAL (
            SELECT min(quarter) AS at
            FROM generate_series(change.at - interval '24 hours', change.at, interval '15 minutes') AS quarter
            WHERE \(Self.offset("quarter")) = change.east) AS found
        WHERE former <> east
        ORDER BY zone, at
        """
    }

    private static func offset(_ instant: SQL) -> SQL {
        "extract(epoch FROM (\(instant) AT TIME ZONE zone) - (\(instant) AT TIME ZONE 'UTC'))::bigint"
    }

    static func decode(_ row: Row) throws -> (zone: TimeZoneName, period: ZoneRules.Period) {
        let (zone, from, offset) = try row.decode(TimeZoneName.self, Instant.self, Int.self)
        return (zone, ZoneRules.Period(from: from, offset: offset))
    }
}

/// The rules of the zones that something needs.
struct ZoneTable: Sendable {
    private let rules: [TimeZoneName: ZoneRules]

    /// - Parameter rows: of ``ZonePeriods``.
    init(_ rows: [(zone: TimeZoneName, period: ZoneRules.Period)]) {
        rules = Dictionary(grouping: rows, by: \.zone).reduce(into: [:]) { table, entry in
            table[entry.key] = ZoneRules(zone: entry.key, periods: entry.value.map(\.period))
        }
    }

    subscript(_ zone: TimeZoneName) -> ZoneRules { rules[zone] ?? ZoneRules(zone: zone, periods: []) }
}

extension ClosedRange<Instant> {
    /// Long enough for the next digest, and for quiet days in a row.
    static func fortnight(around now: Instant) -> ClosedRange<Instant> {
        now.advanced(by: .days(-3))...now.advanced(by: .days(14))
    }
}
