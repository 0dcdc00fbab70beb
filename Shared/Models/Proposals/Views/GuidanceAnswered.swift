/// A delegation answered a guiding question.
public struct GuidanceAnswered: Event, Equatable {
    public static let type: EventType = "npp16.proposals.guidance.answered.v1"

    public let proposal: ProposalNumber
    public let party: PartyID
    public let question: GuidingQuestion

    public init(proposal: ProposalNumber, party: PartyID, question: GuidingQuestion) {
        self.proposal = proposal
        self.party = party
        self.question = question
    }
}
