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
    /// Who is turned to; empty where a role is, or nobody holds the office.
    public let contacts: [ContactID]
    public let visibility: ActionVisibility
    /// In which the date is meant; nil is the secretariat's.
    public let zone: TimeZoneName?
}
