/// A party withdrew its position.
public struct PositionWithdrawn: Event, Equatable {
    public static let type: EventType = "npp16.proposals.position.withdrawn.v1"

    public let position: PositionID
    public let proposal: ProposalNumber
    public let title: Line
    public let party: PartyID
    public let stance: PositionStance
}
