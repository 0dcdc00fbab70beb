/// Other proposals answer a need.
public struct NeedRelated: Event, Equatable {
    public static let type: EventType = "npp16.working-group.need.related.v1"

    public let need: NeedID
    public let proposals: [ProposalNumber]
    public let former: [ProposalNumber]
}
