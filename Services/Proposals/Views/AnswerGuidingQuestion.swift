public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension AnswerGuidingQuestion: Command {
    public func perform(in unit: UnitOfWork) async throws -> GuidanceAnswer {
        let party = try unit.actor.speaker(for: party)
        try await PartyRegister.requireState(party, in: unit)
        _ = try await LockProposal(number: proposal).open(in: unit)
        let answer = GuidanceAnswer(
            id: .generate(), proposal: proposal, party: party, question: question, score: score, text: text,
            givenAt: unit.now, givenBy: try unit.actor.signature)
        unit.enqueue(
            """
            UPDATE guidance SET ended_at = \(unit.now)
            WHERE proposal = \(proposal) AND party = \(party) AND question = \(question) AND ended_at IS NULL
            """)
        unit.enqueue(
            """
            INSERT INTO guidance (id, proposal, party, question, score, text, given_by, given_at)
            VALUES (\(answer.id), \(proposal), \(party), \(question), \(score), \(text), \(answer.givenBy),
                \(answer.givenAt))
            """)
        try unit.tell(
            GuidanceAnswered(proposal: proposal, party: party, question: question),
            about: "proposal:\(proposal.rawValue)")
        return answer
    }
}
