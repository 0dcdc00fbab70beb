/// Progress of an action was reported.
public struct ProgressReported: Event, Equatable {
    public static let type: EventType = "npp16.working-group.progress.reported.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    /// How far the action is now, as the report of the latest period says.
    public let percent: Percent
    /// Visibility of the action; nil for public.
    public let visibility: ActionVisibility?
}
