/// An action is past its date.
public struct DueDatePassed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.due-date.passed.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let due: Instant
    public let contacts: [ContactID]
    public let visibility: ActionVisibility
    /// Time zone of the date.
    public let zone: TimeZoneName
}
