internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// When a call closes, as it was asked for: an instant, or 23:59 of a day in a zone.
///
/// PostgreSQL's tables know the zones and their summer times; what is no zone is refused there.
struct Closing {
    let instant: Instant?
    let day: CalendarDate?
    let zone: TimeZoneName

    /// - Throws: a rejection that names `closes` where none or both are given, and `zone` for one that does not exist.
    @Reactor func resolved(in unit: UnitOfWork) async throws -> (closes: Instant, local: Line) {
        guard (instant == nil) != (day == nil) else {
            throw Rejection.invalid("closes", "must be given, or else closesOn, and not both")
        }
        if let day, day.year > 9998 { throw Rejection.invalid("closesOn", "must be before the year 9999") }
        return try await TimeZoneName.refusingUnknown {
            guard let found = try await unit.first(Resolve(closing: self)) else { throw Fault("no row of constants") }
            return found
        }
    }

    private struct Resolve: Statement {
        let closing: Closing

        var sql: SQL {
            """
            SELECT closes, \(SQL.clock("closes", in: "\(closing.zone)::text"))
            FROM (SELECT coalesce(
                \(closing.instant)::timestamptz,
                (\(closing.day)::date + time '23:59') AT TIME ZONE \(closing.zone)::text) AS closes) AS closing
            """
        }

        static func decode(_ row: Row) throws -> (closes: Instant, local: Line) {
            try row.decode(Instant.self, Line.self)
        }
    }
}
