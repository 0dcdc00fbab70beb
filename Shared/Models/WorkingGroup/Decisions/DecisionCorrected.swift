/// A decision was corrected.
public struct DecisionCorrected: Event, Equatable {
    public static let type: EventType = "npp16.working-group.decision.corrected.v1"

    public let decision: DecisionID
    public let number: DecisionNumber
    public let title: Line
    public let takenOn: CalendarDate
    public let session: SessionID?
    /// The fields that changed.
    public let fields: [Line]
    /// Parties and units that its paragraphs name, or named before.
    public let actors: [PartyID]
    public let reason: Prose
}
