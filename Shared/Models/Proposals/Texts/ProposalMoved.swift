/// A proposal has another status.
public struct ProposalMoved: Event, Equatable {
    public static let type: EventType = "npp16.proposals.proposal.moved.v1"

    public let number: ProposalNumber
    public let title: Line
    public let from: ProposalStatus
    public let to: ProposalStatus
}
