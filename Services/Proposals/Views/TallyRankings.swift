public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension TallyRankings: Command {
    public func perform(in unit: UnitOfWork) async throws -> RankingTally {
        let rankings = try await unit.query(CurrentRankings())
        guard !rankings.isEmpty else {
            throw Rejection(.transitionRefused, detail: "No delegation has given a ranking.")
        }
        let tally = RankingTally(
            id: .generate(), method: method, dated: dated ?? unit.now.date, disclaimer: Prioritization.disclaimer,
            rankings: rankings.count, entries: method.tally(rankings), talliedBy: unit.actor.subject,
            talliedAt: unit.now)
        unit.enqueue(
            """
            INSERT INTO ranking_tally (id, method, dated, disclaimer, rankings, entries, tallied_by, tallied_at)
            VALUES (\(tally.id), \(method), \(tally.dated), \(tally.disclaimer), \(tally.rankings),
                \(try JSONColumn(tally.entries)), \(tally.talliedBy),
                \(tally.talliedAt))
            """)
        try unit.tell(
            RankingsTallied(tally: tally.id, method: method, rankings: rankings.count), about: Subject(tally.id))
        return tally
    }

    private struct CurrentRankings: Statement {
        var sql: SQL { "SELECT proposals FROM ranking WHERE ended_at IS NULL ORDER BY id" }

        static func decode(_ row: Row) throws -> [ProposalNumber] { try row.decode([ProposalNumber].self) }
    }
}
