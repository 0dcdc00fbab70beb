import Models
import Postgres
import Reactor
import TestSupport
import Testing

@testable import Messaging

@Suite("A long audit trail", .serialized) @Reactor struct TrailPlanTests {
    static let database = Task { try await TestDatabase.make("trail") }

    @Test("The newest entries, those of an object, a party, a person and a day are found by an index")
    func plans() async throws {
        let database = try await Self.database.value
        try await database.clear()
        try await database.run(
            """
            INSERT INTO event_log (position, entry, digest, told_at, subject, actor, parties)
            SELECT n, repeat('x', 500), decode(repeat('00', 32), 'hex'), timestamptz '2027-01-01Z' + n * interval '1 minute',
                'action:' || n % 4000, 'actor-' || n % 200, ARRAY['party-' || n % 190]
            FROM generate_series(1, 100000) AS n
            """, "ANALYZE event_log", schema: "submissions")
        let secretariat = Actor(subject: "secretariat", roles: [.secretariat])
        let party = try #require(PartyID(rawValue: "party-7"))
        let speaker = Actor(subject: "focal-point.party-7", roles: [.focalPoint], party: party)
        let action = try #require(Subject(.action, named: "7"))
        let day = try #require(TrailTime(rawValue: "2027-01-20"))
        func select(_ list: ListTrail, _ object: Subject? = nil, for actor: Actor? = nil) -> TrailSelect {
            TrailSelect(request: list, object: object, reader: TrailReader(actor ?? secretariat))
        }
        try await withPool(try database.configuration(of: .submissions)) { pool async throws in
            for (name, select) in [
                ("the newest", select(ListTrail(service: .submissions))),
                ("of an object", select(ListTrail(service: .submissions), action)),
                ("of a party", select(ListTrail(service: .submissions, party: party))),
                ("for a party", select(ListTrail(service: .submissions), for: speaker)),
                ("of an object, for a party", select(ListTrail(service: .submissions), action, for: speaker)),
                ("of a person", select(ListTrail(service: .submissions, person: "actor-7"))),
                ("of a day", select(ListTrail(service: .submissions, from: day, to: day))),
                ("of a person until a day", select(ListTrail(service: .submissions, person: "actor-7", to: day))),
            ] {
                let plan = try await pool.query(Ask<String>("EXPLAIN \(select.sql)")).joined(separator: "\n")
                #expect(!plan.contains("Seq Scan") && plan.contains("event_log_"), "\(name): \(plan)")
            }
        }
        try await database.clear()
    }
}
