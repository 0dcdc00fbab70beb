/// The text of a proposal has a new version.
public struct ProposalRevised: Event, Equatable {
    public static let type: EventType = "npp16.proposals.proposal.revised.v1"

    public let number: ProposalNumber
    public let version: Int
    public let title: Line
    /// Amendment that led to this version.
    public let amendment: AmendmentID?
}
