internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Keeps what the register tells of parties.
struct KeepParty: EventHandler {
    func apply(_ event: PartyRegistered, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            INSERT INTO party (id, name, kind, region)
            VALUES (\(event.party), \(event.name), \(event.kind), \(event.region))
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, region = excluded.region
            """)
    }
}

enum PartyRegister {
    /// Refuses parties that are not in the register. One that the register has not told of yet is asked for.
    @Reactor static func require(_ parties: [PartyID], in unit: UnitOfWork) async throws {
        let known = Set(try await unit.query(Known(parties: parties)))
        for party in parties where !known.contains(party) {
            guard let name = Line(rawValue: party.rawValue),
                try await unit.bus.knows(ShowParty(party: name), in: .workingGroup)
            else { throw Rejection.invalid("submitters", "names “\(party)”, which is not in the register of parties") }
        }
    }

    private struct Known: Statement {
        let parties: [PartyID]

        var sql: SQL { "SELECT id FROM party WHERE id = ANY(\(parties))" }

        static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
    }
}
