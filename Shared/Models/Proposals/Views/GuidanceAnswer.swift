/// A delegation's answer to a guiding question on a proposal.
public struct GuidanceAnswer: Codable, Sendable, Equatable {
    public let id: GuidanceID
    public let proposal: ProposalNumber
    public let party: PartyID
    public let question: GuidingQuestion
    public let score: GuidanceScore
    public let text: Prose?
    public let givenAt: Instant
    public let givenBy: ActorID
    /// Why the secretariat recorded it in the party's place; nil where the focal point gave it.
    public let recordingReason: Prose?
}
