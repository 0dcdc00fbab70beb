public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension GiveRanking: Command {
    public func perform(in unit: UnitOfWork) async throws -> Ranking {
        let voice = try PartyAuthorization(unit.actor, for: party, reason: recordingReason)
        let party = voice.party
        try await PartyRegister.requireState(party, in: unit)
        try await CurrentSet.require(proposals, field: "proposals", in: unit)
        try await unit.takeTurn("ranking", party.rawValue)
        let ranking = Ranking(
            id: .generate(), party: party, proposals: proposals, givenBy: unit.actor.subject,
            givenAt: unit.instant(after: try await unit.first(FormerRanking(party: party))),
            recordingReason: voice.recordingReason)
        unit.enqueue("UPDATE ranking SET ended_at = \(ranking.givenAt) WHERE party = \(party) AND ended_at IS NULL")
        unit.enqueue(
            """
            INSERT INTO ranking (id, party, proposals, given_by, given_at, recording_reason)
            VALUES (\(ranking.id), \(party), \(proposals), \(ranking.givenBy), \(ranking.givenAt),
                \(ranking.recordingReason))
            """)
        try unit.tell(RankingGiven(ranking: ranking.id, party: party), about: Subject(rankingsOf: party))
        return ranking
    }

    /// When the ranking was given that holds.
    private struct FormerRanking: Statement {
        let party: PartyID

        var sql: SQL { "SELECT given_at FROM ranking WHERE party = \(party) AND ended_at IS NULL" }

        static func decode(_ row: Row) throws -> Instant { try row.decode(Instant.self) }
    }
}
