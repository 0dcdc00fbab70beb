/// A decision was recorded.
public struct DecisionRecorded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.decision.recorded.v1"

    public let decision: DecisionID
    public let number: DecisionNumber
    public let title: Line
    public let takenOn: CalendarDate
    public let session: SessionID?
    public let proposals: [ProposalNumber]
    public let needs: [NeedID]
    public let documents: [DocumentSymbol]
    /// Parties and units that its paragraphs name.
    public let actors: [PartyID]
}
