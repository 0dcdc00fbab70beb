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
    ///
    /// - Returns: of which kinds they are.
    /// - Throws: a rejection that names the field.
    @Reactor static func require(
        _ parties: [PartyID], as field: String, in unit: UnitOfWork
    ) async throws -> [PartyKind] {
        let known = Dictionary(
            uniqueKeysWithValues: try await unit.query(Known(parties: parties)).map { ($0.party, $0.kind) })
        var kinds: [PartyKind] = []
        for party in parties {
            if let kind = known[party] {
                kinds.append(kind)
            } else {
                kinds.append(try await ask(party, as: field, in: unit))
            }
        }
        return kinds
    }

    @Reactor private static func ask(
        _ party: PartyID, as field: String, in unit: UnitOfWork
    ) async throws -> PartyKind {
        let hint: ProblemText?
        do {
            return try await unit.ask(ShowParty(party: party), of: .workingGroup).kind
        } catch let refused as RemoteProblem where refused.problem.status == 404 {
            hint = NearNames.hint(in: refused.problem)
        }
        throw Rejection.invalid(field, "names “\(party)”, which is not in the register of parties\(hint: hint)")
    }

    private struct Known: Statement {
        let parties: [PartyID]

        var sql: SQL { "SELECT id, kind FROM party WHERE id = ANY(\(parties)) AND kind IS NOT NULL" }

        static func decode(_ row: Row) throws -> (party: PartyID, kind: PartyKind) {
            try row.decode(PartyID.self, PartyKind.self)
        }
    }
}
