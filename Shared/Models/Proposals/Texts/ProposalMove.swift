/// A step of a proposal from one status to another.
public struct ProposalMove: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let from: ProposalStatus
    public let to: ProposalStatus
    public let reason: Prose?
    public let by: ActorID
    public let at: Instant
}
