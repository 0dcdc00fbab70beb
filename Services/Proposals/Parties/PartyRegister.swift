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
            ON CONFLICT (id) DO UPDATE
            SET name = excluded.name, kind = excluded.kind, region = excluded.region
            """)
    }
}

enum PartyRegister {
    /// Only states take positions: observers and organizations comment. A party that the register has not told of yet
    /// is asked for.
    @Reactor static func requireState(_ party: PartyID, in unit: UnitOfWork) async throws {
        let kind: PartyKind
        if let told = try await unit.first(Kind(party: party)) {
            kind = told
        } else {
            kind = try await ask(for: party, unit)
        }
        guard kind.isState else {
            throw Rejection.forbidden("\(party) is not a state; only states take positions.")
        }
    }

    @Reactor private static func ask(for party: PartyID, _ unit: UnitOfWork) async throws -> PartyKind {
        let hint: ProblemText?
        do {
            return try await unit.ask(ShowParty(party: party), of: .workingGroup).kind
        } catch let refused as RemoteProblem where refused.problem.status == 404 {
            hint = NearNames.hint(in: refused.problem)
        }
        throw Rejection.invalid("party", "names “\(party)”, which is not in the register of parties\(hint: hint)")
    }

    private struct Kind: Statement {
        let party: PartyID

        var sql: SQL { "SELECT kind FROM party WHERE id = \(party)" }

        static func decode(_ row: Row) throws -> PartyKind { try row.decode(PartyKind.self) }
    }
}
