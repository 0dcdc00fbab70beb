public import Messaging
public import Models
internal import Postgres
internal import Reactor

/// In one piece: four questions, each with a line for at most five regions and for those of none.
extension ShowGuidance: Query {
    public func answer(in context: QueryContext) async throws -> Page<RegionalGuidance> {
        _ = try await FindProposal(number: proposal).known(to: context)
        return Page(items: try await context.query(Select(proposal: proposal)), next: nil)
    }

    private struct Select: Statement {
        let proposal: ProposalNumber

        var sql: SQL {
            """
            SELECT question, region, count(*) AS answers, ARRAY[count(*) FILTER (WHERE score = 1),
                count(*) FILTER (WHERE score = 2), count(*) FILTER (WHERE score = 3),
                count(*) FILTER (WHERE score = 4), count(*) FILTER (WHERE score = 5)] AS distribution
            FROM guidance LEFT JOIN party ON party.id = guidance.party
            WHERE proposal = \(proposal) AND ended_at IS NULL
            GROUP BY question, region ORDER BY question, region
            """
        }

        static func decode(_ row: Row) throws -> RegionalGuidance {
            try RegionalGuidance(
                question: row.question, region: row.region, answers: row.answers, distribution: row.distribution)
        }
    }
}
