/// Escalation of an action goes on.
public struct EscalationResumed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.escalation.resumed.v1"

    public let action: ActionID
    public let number: Int
    public let owner: PartyID
}
