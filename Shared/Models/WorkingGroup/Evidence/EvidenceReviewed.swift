/// Evidence was reviewed.
public struct EvidenceReviewed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.evidence.reviewed.v1"

    public let action: ActionID
    public let number: Int
    public let owner: PartyID
    public let evidence: Int
    public let accepted: Bool
    /// Title of the action; nil in the oldest events.
    public let title: Line?
    /// Visibility of the action; nil in the oldest events.
    public let visibility: ActionVisibility?
}
