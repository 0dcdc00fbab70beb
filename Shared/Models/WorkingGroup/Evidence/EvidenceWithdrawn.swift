/// A piece of evidence was withdrawn.
public struct EvidenceWithdrawn: Event, Equatable {
    public static let type: EventType = "npp16.working-group.evidence.withdrawn.v1"

    public let action: ActionID
    /// Number of the action.
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let evidence: Int
    /// The file that it is, where no other evidence of the action is the same.
    public let attachment: AttachmentID?
    /// Visibility of the action; nil for public.
    public let visibility: ActionVisibility?
    public let reason: Prose
}
