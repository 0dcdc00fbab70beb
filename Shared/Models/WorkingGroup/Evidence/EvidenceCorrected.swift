/// A piece of evidence was corrected.
public struct EvidenceCorrected: Event, Equatable {
    public static let type: EventType = "npp16.working-group.evidence.corrected.v1"

    public let action: ActionID
    /// Number of the action.
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let evidence: Int
    /// The fields that changed.
    public let fields: [Line]
    /// Visibility of the action; nil for public.
    public let visibility: ActionVisibility?
    public let reason: Prose
}
