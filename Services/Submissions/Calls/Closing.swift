internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import Storage

/// When a call closes, as it was asked for: at an instant, or with the end of a day in a zone.
///
/// PostgreSQL's tables know the zones and their summer times; what is no zone is refused there.
struct Closing {
    let instant: Instant?
    let day: CalendarDate?
    let zone: TimeZoneName

    /// When it closes, and how that is told.
    struct Resolved: Sendable {
        /// The first instant that is too late.
        let closes: Instant
        /// The last day, where it closes with the end of one.
        let closesOn: CalendarDate?
        let local: Line
    }

    /// - Throws: a rejection that names `zone` for one that does not exist.
    @Reactor func resolved(in unit: UnitOfWork) async throws -> Resolved {
        try await TimeZoneName.refusingUnknown {
            guard let closes = try await end(in: unit) else { throw Fault("neither an instant nor a day") }
            guard let found = try await unit.first(Words(closes: closes, zone: zone)) else {
                throw Fault("no row of constants")
            }
            return found
        }
    }

    @Reactor private func end(in unit: UnitOfWork) async throws -> Instant? {
        guard let day else { return instant }
        return ZoneTable(try await unit.query(ZonePeriods(zone: zone, around: day)))[zone].end(of: day)
    }

    private struct Words: Statement {
        let closes: Instant
        let zone: TimeZoneName

        var sql: SQL {
            """
            SELECT closes, \(SQL.endedDay(at: "closes", in: "zone")), \(SQL.deadline("closes", in: "zone"))
            FROM (SELECT \(closes)::timestamptz AS closes, \(zone)::text AS zone) AS closing
            """
        }

        static func decode(_ row: Row) throws -> Resolved {
            let (closes, day, local) = try row.decode(Instant.self, CalendarDate?.self, Line.self)
            return Resolved(closes: closes, closesOn: day, local: local)
        }
    }
}
