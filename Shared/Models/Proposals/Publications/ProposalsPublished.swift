/// The consolidated set was published.
public struct ProposalsPublished: Event, Equatable {
    public static let type: EventType = "npp16.proposals.proposals.published.v1"

    public let publication: Int
    public let proposals: [ProposalNumber]
    public let originals: Int
}
