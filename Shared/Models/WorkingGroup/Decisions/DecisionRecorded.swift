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

    public init(
        decision: DecisionID, number: DecisionNumber, title: Line, takenOn: CalendarDate,
        session: SessionID? = nil, proposals: [ProposalNumber], needs: [NeedID], documents: [DocumentSymbol],
        actors: [PartyID]
    ) {
        self.decision = decision
        self.number = number
        self.title = title
        self.takenOn = takenOn
        self.session = session
        self.proposals = proposals
        self.needs = needs
        self.documents = documents
        self.actors = actors
    }
}
