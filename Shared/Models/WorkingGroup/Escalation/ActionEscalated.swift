/// A step of escalation was taken about an action that is past its date.
public struct ActionEscalated: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.escalated.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let due: Instant
    public let round: Int
    public let level: EscalationLevel
    /// Contacts who are written to; empty where a role is, or the office is vacant.
    public let contacts: [ContactID]
    public let visibility: ActionVisibility
    /// Time zone of the date.
    public let zone: TimeZoneName
}
