/// The text of a proposal has a new version.
public struct ProposalRevised: Event, Equatable {
    public static let type: EventType = "npp16.proposals.proposal.revised.v1"

    public let number: ProposalNumber
    public let version: Int
    public let title: Line
    /// The amendment that made it.
    public let amendment: AmendmentID?

    public init(number: ProposalNumber, version: Int, title: Line, amendment: AmendmentID? = nil) {
        self.number = number
        self.version = version
        self.title = title
        self.amendment = amendment
    }
}
