/// Progress of an action was reported.
public struct ProgressReported: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.progress-reported.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    /// How far the action is now, as the report of the latest period says.
    public let percent: Percent
    /// nil is public.
    public let visibility: ActionVisibility?

    public init(
        action: ActionID, number: Int, title: Line, owner: PartyID, percent: Percent,
        visibility: ActionVisibility? = nil
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.percent = percent
        self.visibility = visibility
    }
}
