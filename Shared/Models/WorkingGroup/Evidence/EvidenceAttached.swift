/// Evidence was attached to an action.
public struct EvidenceAttached: Event, Equatable {
    public static let type: EventType = "npp16.working-group.evidence.attached.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let kind: EvidenceKind
    /// File that is the evidence; nil for other kinds, and for a file that was not uploaded.
    public let attachment: AttachmentID?
    /// Visibility of the action; nil for public.
    public let visibility: ActionVisibility?
}
