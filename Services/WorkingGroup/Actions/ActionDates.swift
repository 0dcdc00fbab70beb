internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// When an action begins and is due, as it was asked for: days in a zone, or instants.
///
/// PostgreSQL's tables know the zones and their summer times; what is no zone is refused there.
struct AskedDates: Sendable {
    var starts: CalendarDate?
    var startsAt: Instant?
    var due: CalendarDate?
    var dueAt: Instant?
    let zone: TimeZoneName

    /// - Throws: a rejection that names the field which is missing, given twice, or before the other.
    @Reactor func resolved(in unit: UnitOfWork) async throws -> ActionRow.Dates {
        guard (due == nil) != (dueAt == nil) else {
            throw Rejection.invalid("due", "must be given, or else dueAt, and not both")
        }
        guard starts == nil || startsAt == nil else {
            throw Rejection.invalid("starts", "must not be given beside startsAt")
        }
        let dates: ActionRow.Dates
        do {
            guard let found = try await unit.first(Resolve(asked: self)) else { throw Fault("no row of constants") }
            dates = found
        } catch let error as PostgresError where error.sqlState == "22023" {
            throw Rejection.invalid("zone", "is no time zone that exists")
        }
        if let startsAt = dates.startsAt, dates.dueAt < startsAt {
            throw Rejection.invalid(due == nil ? "dueAt" : "due", "must not be before the action starts")
        }
        return dates
    }

    private struct Resolve: Statement {
        let asked: AskedDates

        var sql: SQL {
            """
            SELECT (starts_at AT TIME ZONE zone)::date, (due_at AT TIME ZONE zone)::date, starts_at, due_at, zone
            FROM (SELECT \(asked.zone)::text AS zone,
                coalesce(\(asked.startsAt)::timestamptz,
                    \(asked.starts)::date::timestamp AT TIME ZONE \(asked.zone)::text) AS starts_at,
                coalesce(\(asked.dueAt)::timestamptz,
                    (\(asked.due)::date + time '23:59') AT TIME ZONE \(asked.zone)::text) AS due_at) AS asked
            """
        }

        static func decode(_ row: Row) throws -> ActionRow.Dates {
            let (starts, due, startsAt, dueAt, zone) = try row.decode(
                CalendarDate?.self, CalendarDate.self, Instant?.self, Instant.self, TimeZoneName.self)
            return ActionRow.Dates(
                starts: starts, due: due, startsAt: startsAt, dueAt: dueAt, zone: zone, round: 1)
        }
    }
}
