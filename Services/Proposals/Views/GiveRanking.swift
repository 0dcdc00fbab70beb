public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension GiveRanking: Command {
    public func perform(in unit: UnitOfWork) async throws -> Ranking {
        let party = try unit.actor.speaker(for: party)
        try await PartyRegister.requireState(party, in: unit)
        guard !proposals.isEmpty else { throw Rejection.invalid("proposals", "must be at least one") }
        guard Set(proposals).count == proposals.count else {
            throw Rejection.invalid("proposals", "names a proposal twice")
        }
        try await CurrentSet.require(proposals, field: "proposals", in: unit)
        try await unit.takeTurn("ranking", party.rawValue)
        let ranking = Ranking(
            id: .generate(), party: party, proposals: proposals, givenBy: try unit.actor.signature, givenAt: unit.now)
        unit.enqueue("UPDATE ranking SET ended_at = \(unit.now) WHERE party = \(party) AND ended_at IS NULL")
        unit.enqueue(
            """
            INSERT INTO ranking (id, party, proposals, given_by, given_at)
            VALUES (\(ranking.id), \(party), \(proposals), \(ranking.givenBy), \(ranking.givenAt))
            """)
        try unit.tell(RankingGiven(ranking: ranking.id, party: party), about: "ranking:\(party)")
        return ranking
    }
}

extension UnitOfWork {
    /// Until the end of the transaction, whoever changes the same thing waits.
    func takeTurn(_ kind: String, _ key: String) async throws {
        _ = try await query(Turn(key: "npp16.proposals.\(kind).\(key)"))
    }

    private struct Turn: Statement {
        let key: String

        var sql: SQL { "SELECT pg_advisory_xact_lock(hashtextextended(\(key), 0))::text" }

        static func decode(_ row: Row) throws -> String { try row.decode(String.self) }
    }
}
