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
    /// Visibility of the action; nil for public.
    public let visibility: ActionVisibility?
    /// Time zone of the date.
    public let zone: TimeZoneName
}
