/// A decision was withdrawn.
public struct DecisionWithdrawn: Event, Equatable {
    public static let type: EventType = "npp16.working-group.decision.withdrawn.v1"

    public let decision: DecisionID
    public let number: DecisionNumber
    public let title: Line
    /// Parties and units that its paragraphs name.
    public let actors: [PartyID]
    public let reason: Prose
}
