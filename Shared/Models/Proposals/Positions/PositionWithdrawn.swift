/// A party withdrew its position.
public struct PositionWithdrawn: Event, Equatable {
    public static let type: EventType = "npp16.proposals.position.withdrawn.v1"

    public let position: PositionID
    public let proposal: ProposalNumber
    public let title: Line
    public let party: PartyID
    public let stance: PositionStance

    public init(position: PositionID, proposal: ProposalNumber, title: Line, party: PartyID, stance: PositionStance) {
        self.position = position
        self.proposal = proposal
        self.title = title
        self.party = party
        self.stance = stance
    }
}
