/// A delegation answered a guiding question.
public struct GuidanceAnswered: Event, Equatable {
    public static let type: EventType = "npp16.proposals.guidance.answered.v1"

    public let proposal: ProposalNumber
    public let party: PartyID
    public let question: GuidingQuestion
}
