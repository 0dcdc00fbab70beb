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

    public init(
        action: ActionID, number: Int, title: Line, owner: PartyID, fields: [Line], funding: FundingStatus,
        visibility: ActionVisibility, proposals: [ProposalNumber], needs: [NeedID], decisions: [Line]
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.fields = fields
        self.funding = funding
        self.visibility = visibility
        self.proposals = proposals
        self.needs = needs
        self.decisions = decisions
    }
}
