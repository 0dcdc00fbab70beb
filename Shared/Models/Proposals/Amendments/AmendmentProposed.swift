/// An amendment was proposed.
public struct AmendmentProposed: Event, Equatable {
    public static let type: EventType = "npp16.proposals.amendment.proposed.v1"

    public let amendment: AmendmentID
    public let proposal: ProposalNumber
    public let version: Int
    public let party: PartyID?
}
