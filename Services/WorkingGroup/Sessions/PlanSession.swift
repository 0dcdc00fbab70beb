public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension PlanSession: Command {
    /// Nothing is told before the session is published.
    public func perform(in unit: UnitOfWork) async throws -> Session {
        var terms = SessionTerms(
            title: title, format: format, place: place, zone: zone, startsAt: startsAt, endsAt: endsAt,
            links: links ?? [], agenda: agenda ?? [], groups: groups ?? [])
        try await terms.check(in: unit)
        let id = id ?? .generate()
        let inserted = try await unit.execute(
            """
            INSERT INTO session (id, title, status, format, place, zone, starts_at, ends_at, links, agenda, groups, terms)
            VALUES (\(id), \(title), \(SessionStatus.planned), \(format), \(place), \(zone), \(startsAt), \(endsAt),
                \(try JSONColumn(terms.links)), \(try JSONColumn(terms.agenda)),
                \(try JSONColumn(terms.groups)), \(try JSON.text(self)))
            ON CONFLICT (id) DO NOTHING
            """)
        if inserted == 0 {
            guard let planned = try await unit.first(Terms(id: id)) else { throw Fault("a session vanished") }
            try Rejection.requireSame(
                "session", id, onRecord: try JSON.decode(PlanSession.self, from: planned), given: self)
        }
        return try await Session.load(id, in: unit)
    }

    private struct Terms: Statement {
        let id: SessionID

        var sql: SQL { "SELECT terms FROM session WHERE id = \(id)" }

        static func decode(_ row: Row) throws -> String { try row.decode(String.self) }
    }
}
