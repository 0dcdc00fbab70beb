public import Messaging
public import Models
internal import Postgres
internal import Reactor

/// In one piece: a delegation has at most one answer to each question.
extension ListGuidance: Query {
    public func answer(in context: QueryContext) async throws -> Page<GuidanceAnswer> {
        let party = try context.actor.speaker(for: party)
        _ = try await FindProposal(number: proposal).known(to: context)
        return Page(items: try await context.query(Select(proposal: proposal, party: party)), next: nil)
    }

    private struct Select: Statement {
        let proposal: ProposalNumber
        let party: PartyID

        var sql: SQL {
            """
            SELECT id, proposal, party, question, score, text, given_at, given_by, recording_reason FROM guidance
            WHERE proposal = \(proposal) AND party = \(party) AND ended_at IS NULL ORDER BY question
            """
        }

        static func decode(_ row: Row) throws -> GuidanceAnswer {
            try GuidanceAnswer(
                id: row.id, proposal: row.proposal, party: row.party, question: row.question, score: row.score,
                text: row.text, givenAt: row.given_at, givenBy: row.given_by, recordingReason: row.recording_reason)
        }
    }
}
