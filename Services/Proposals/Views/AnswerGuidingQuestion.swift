public import Messaging
public import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor

extension AnswerGuidingQuestion: Command {
    public func perform(in unit: UnitOfWork) async throws -> GuidanceAnswer {
        let voice = try PartyAuthorization(unit.actor, for: party, reason: recordingReason)
        let party = voice.party
        try await PartyRegister.requireState(party, in: unit)
        _ = try await LockProposal(number: proposal).open(in: unit)
        try await unit.checkProcess(checkAnswer)
        let former = try await unit.first(FormerAnswer(proposal: proposal, party: party, question: question))
        let answer = GuidanceAnswer(
            id: .generate(), proposal: proposal, party: party, question: question, score: score, text: text,
            givenAt: unit.instant(after: former), givenBy: unit.actor.subject,
            recordingReason: voice.recordingReason)
        unit.enqueue(
            """
            UPDATE guidance SET ended_at = \(answer.givenAt)
            WHERE proposal = \(proposal) AND party = \(party) AND question = \(question) AND ended_at IS NULL
            """)
        unit.enqueue(
            """
            INSERT INTO guidance (id, proposal, party, question, score, text, given_by, given_at, recording_reason)
            VALUES (\(answer.id), \(proposal), \(party), \(question), \(score), \(text), \(answer.givenBy),
                \(answer.givenAt), \(answer.recordingReason))
            """)
        try unit.tell(
            GuidanceAnswered(proposal: proposal, party: party, question: question),
            about: Subject(proposal))
        return answer
    }

    private func checkAnswer(_ process: ProcessTerms) throws {
        guard let asked = process.question(question) else {
            throw Rejection.invalid("question", "must be \(1) to \(process.questions.count)")
        }
        guard score.rawValue <= asked.scale.count else {
            throw Rejection.invalid("score", "must be \(1) to \(asked.scale.count)")
        }
    }

    /// When the answer was given that holds.
    private struct FormerAnswer: Statement {
        let proposal: ProposalNumber
        let party: PartyID
        let question: GuidingQuestion

        var sql: SQL {
            """
            SELECT given_at FROM guidance
            WHERE proposal = \(proposal) AND party = \(party) AND question = \(question) AND ended_at IS NULL
            """
        }

        static func decode(_ row: Row) throws -> Instant { try row.decode(Instant.self) }
    }
}
