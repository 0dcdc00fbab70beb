internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import Storage

/// When an action begins and is due, as it was asked for: days in a zone, or instants.
///
/// It begins with the first instant of a day and is due at the end of one, when the next one begins. PostgreSQL's tables
/// know the zones and their summer times; what is no zone is refused there.
struct AskedDates: Sendable {
    var starts: CalendarDate?
    var startsAt: Instant?
    var due: CalendarDate?
    var dueAt: Instant?
    let zone: TimeZoneName

    /// - Throws: a rejection that names the due date where it is before the beginning.
    @Reactor func resolved(in unit: UnitOfWork) async throws -> ActionRow.Dates {
        let dates = try await TimeZoneName.refusingUnknown { try await days(in: unit) }
        if let startsAt = dates.startsAt, dates.dueAt <= startsAt {
            throw Rejection.invalid(due == nil ? "dueAt" : "due", "must be after the action starts")
        }
        return dates
    }

    @Reactor private func days(in unit: UnitOfWork) async throws -> ActionRow.Dates {
        var (begin, end) = (startsAt, dueAt)
        if let starts { begin = try await rules(around: starts, in: unit).start(of: starts) }
        if let due { end = try await rules(around: due, in: unit).end(of: due) }
        guard let end, let found = try await unit.first(Days(startsAt: begin, dueAt: end, zone: zone)) else {
            throw Fault("no row of constants")
        }
        return found
    }

    @Reactor private func rules(around day: CalendarDate, in unit: UnitOfWork) async throws -> ZoneRules {
        ZoneTable(try await unit.query(ZonePeriods(zone: zone, around: day)))[zone]
    }

    private struct Days: Statement {
        let startsAt: Instant?
        let dueAt: Instant
        let zone: TimeZoneName

        var sql: SQL {
            """
            SELECT (starts_at AT TIME ZONE zone)::date AS starts_on,
                \(SQL.lastDay(of: "due_at", in: "zone")) AS due_on, starts_at, due_at, zone
            FROM (SELECT \(zone)::text AS zone, \(startsAt)::timestamptz AS starts_at, \(dueAt)::timestamptz AS due_at)
                AS asked
            """
        }

        static func decode(_ row: Row) throws -> ActionRow.Dates {
            try ActionRow.Dates(
                starts: row.starts_on, due: row.due_on, startsAt: row.starts_at, dueAt: row.due_at, zone: row.zone,
                round: 1)
        }
    }
}
