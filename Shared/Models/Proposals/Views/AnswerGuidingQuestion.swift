/// Answers a guiding question on a proposal for a delegation; a new answer replaces the former.
public struct AnswerGuidingQuestion: Request {
    public typealias Answer = GuidanceAnswer

    public static let definition = define(
        "proposals.guiding-questions.answer", .command, for: .parties, .post("/proposals/{proposal}/guidance"))

    public let proposal: ProposalNumber
    public let party: PartyID?
    public let question: GuidingQuestion
    public let score: GuidanceScore
    public let text: Prose?
    /// Reason. Required where the secretariat records an answer for the party.
    public let recordingReason: Prose?
}
