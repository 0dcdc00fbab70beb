/// A party took a position.
public struct PositionTaken: Event, Equatable {
    public static let type: EventType = "npp16.proposals.position.taken.v1"

    public let position: PositionID
    public let proposal: ProposalNumber
    public let title: Line
    public let party: PartyID
    public let stance: PositionStance
    public let formerStance: PositionStance?
    /// Why the secretariat recorded it in the party's place.
    public let recordingReason: Prose?
}
