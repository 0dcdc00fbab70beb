/// What a party holds of a proposal, now or formerly.
public struct Position: Codable, Sendable, Equatable {
    public let id: PositionID
    public let proposal: ProposalNumber
    public let party: PartyID
    public let partyName: Line?
    public let stance: PositionStance
    public let text: Prose?
    public let takenAt: Instant
    public let takenBy: ActorID
    /// Why the secretariat recorded it in the party's place; nil where the focal point took it.
    public let recordingReason: Prose?
    /// When it was replaced or withdrawn; nil for the one that holds.
    public let endedAt: Instant?
    public let isWithdrawn: Bool
    public let withdrawnBy: ActorID?
    public let withdrawalReason: Prose?
}
