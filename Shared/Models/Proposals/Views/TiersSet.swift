/// The co-chairs put proposals into tiers.
public struct TiersSet: Event, Equatable {
    public static let type: EventType = "npp16.proposals.tiers.set.v1"

    public let tiering: TieringID
    public let proposals: [ProposalNumber]
}
