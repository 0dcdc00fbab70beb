/// Evidence was reviewed.
public struct EvidenceReviewed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.evidence-reviewed.v1"

    public let action: ActionID
    public let number: Int
    public let owner: PartyID
    public let evidence: Int
    public let accepted: Bool
    /// Of the action; nil in events of the first days.
    public let title: Line?
    /// Who may see the action; nil in events of the first days.
    public let visibility: ActionVisibility?
}
