/// An action is due soon.
public struct DueDateApproached: Event, Equatable {
    public static let type: EventType = "npp16.working-group.due-date.approached.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let due: Instant
    public let days: Int
    public let contacts: [ContactID]
    public let visibility: ActionVisibility
    /// Time zone of the date.
    public let zone: TimeZoneName
}
