/// More time was asked for.
public struct ExtensionRequested: Event, Equatable {
    public static let type: EventType = "npp16.working-group.extension.requested.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let `extension`: ExtensionID
    public let formerDue: Instant
    public let newDue: Instant
    /// Time zone of both dates.
    public let zone: TimeZoneName
    /// Visibility of the action; nil in the oldest events.
    public let visibility: ActionVisibility?
}
