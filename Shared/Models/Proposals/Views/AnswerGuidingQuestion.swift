/// Answers a guiding question on a proposal.
public struct AnswerGuidingQuestion: Request {
    public typealias Answer = GuidanceAnswer

    public static let definition = RequestDefinition(
        "proposals.guidance.answer", .command, for: .parties, .post("/proposals/{proposal}/guidance"),
        "Answers a guiding question on a proposal for a delegation; a new answer replaces the former.")

    public let proposal: ProposalNumber
    public let party: PartyID?
    public let question: GuidingQuestion
    public let score: GuidanceScore
    public let text: Prose?
    /// Needed where the secretariat records an answer in the party's place.
    public let recordingReason: Prose?

    public init(
        proposal: ProposalNumber, party: PartyID? = nil, question: GuidingQuestion, score: GuidanceScore,
        text: Prose? = nil, recordingReason: Prose? = nil
    ) {
        self.proposal = proposal
        self.party = party
        self.question = question
        self.score = score
        self.text = text
        self.recordingReason = recordingReason
    }
}
