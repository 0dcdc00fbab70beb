/// Escalation of an action was suppressed.
public struct EscalationSuppressed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.escalation.suppressed.v1"

    public let action: ActionID
    public let number: Int
    public let owner: PartyID
    public let until: Instant?
}
