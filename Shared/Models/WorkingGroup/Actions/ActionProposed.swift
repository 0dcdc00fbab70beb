/// A follow-up action was proposed to its owner.
public struct ActionProposed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.proposed.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let due: CalendarDate
    public let proposals: [ProposalNumber]
    public let dueAt: Instant?
    public let needs: [NeedID]?
    public let decisions: [Line]?
    public let funding: FundingStatus?
    /// nil is public.
    public let visibility: ActionVisibility?
    /// In which its date is meant; nil is the secretariat's.
    public let zone: TimeZoneName?

    public init(
        action: ActionID, number: Int, title: Line, owner: PartyID, due: CalendarDate, proposals: [ProposalNumber],
        dueAt: Instant? = nil, needs: [NeedID]? = nil, decisions: [Line]? = nil, funding: FundingStatus? = nil,
        visibility: ActionVisibility? = nil, zone: TimeZoneName? = nil
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.due = due
        self.proposals = proposals
        self.dueAt = dueAt
        self.needs = needs
        self.decisions = decisions
        self.funding = funding
        self.visibility = visibility
        self.zone = zone
    }
}
