/// The terms of an action were changed.
public struct ActionRevised: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.revised.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    /// The fields that changed.
    public let fields: [Line]
    public let funding: FundingStatus
    public let visibility: ActionVisibility
    public let proposals: [ProposalNumber]
    public let needs: [NeedID]
    public let decisions: [Line]
}
