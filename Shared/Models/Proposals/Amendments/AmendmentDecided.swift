/// An amendment was accepted or declined.
public struct AmendmentDecided: Event, Equatable {
    public static let type: EventType = "npp16.proposals.amendment.decided.v1"

    public let amendment: AmendmentID
    public let proposal: ProposalNumber
    public let state: AmendmentState
    public let party: PartyID?
    public let resultingVersion: Int?
}
