/// A need was entered into the register.
public struct NeedRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.need.registered.v1"

    public let need: NeedID
    public let regions: [Region]
    public let relatedProposals: [ProposalNumber]
}
