/// A follow-up action moved to another state.
public struct ActionMoved: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.moved.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let move: ActionMove
    public let from: ActionState
    public let to: ActionState
    /// Visibility of the action; nil for public.
    public let visibility: ActionVisibility?
}
