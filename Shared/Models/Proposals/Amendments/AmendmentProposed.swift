/// An amendment was proposed.
public struct AmendmentProposed: Event, Equatable {
    public static let type: EventType = "npp16.proposals.amendment.proposed.v1"

    public let amendment: AmendmentID
    public let proposal: ProposalNumber
    public let version: Int
    public let party: PartyID?

    public init(amendment: AmendmentID, proposal: ProposalNumber, version: Int, party: PartyID? = nil) {
        self.amendment = amendment
        self.proposal = proposal
        self.version = version
        self.party = party
    }
}
