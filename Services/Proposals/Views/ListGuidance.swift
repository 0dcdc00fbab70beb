public import Messaging
public import Models
internal import Postgres
internal import Reactor

/// In one piece: a delegation has at most one answer to each of four questions.
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
            let (id, proposal, party, question, score, text, at, by, recorded) = try row.decode(
                GuidanceID.self, ProposalNumber.self, PartyID.self, GuidingQuestion.self, GuidanceScore.self,
                Prose?.self, Instant.self, Line.self, Prose?.self)
            return GuidanceAnswer(
                id: id, proposal: proposal, party: party, question: question, score: score, text: text, givenAt: at,
                givenBy: by, recordingReason: recorded)
        }
    }
}
