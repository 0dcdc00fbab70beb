/// A proposal was withdrawn.
public struct ProposalWithdrawn: Event, Equatable {
    public static let type: EventType = "npp16.proposals.proposal.withdrawn.v1"

    public let number: ProposalNumber
    public let title: Line
    public let from: ProposalStatus
    public let labelRegions: [Region]
    public let reason: Prose
    /// Who made the submissions that it is known from.
    public let submitters: [PartyID]?
}
