/// More time was approved or declined.
public struct ExtensionDecided: Event, Equatable {
    public static let type: EventType = "npp16.working-group.extension.decided.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let `extension`: ExtensionID
    public let state: ExtensionState
    public let formerDue: Instant
    public let newDue: Instant
    /// Time zone of both dates.
    public let zone: TimeZoneName
    /// Visibility of the action; nil in the oldest events.
    public let visibility: ActionVisibility?
}
