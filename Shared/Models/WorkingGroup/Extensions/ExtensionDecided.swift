/// More time was approved or declined.
public struct ExtensionDecided: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.extension-decided.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let `extension`: ExtensionID
    public let state: ExtensionState
    public let formerDue: Instant
    public let newDue: Instant
    /// In which both dates are meant; nil is the secretariat's.
    public let zone: TimeZoneName?
    /// Who may see the action; nil in events of the first days.
    public let visibility: ActionVisibility?
}
