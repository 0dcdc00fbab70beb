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

/// What a decision is about was said anew.
public struct DecisionLinked: Event, Equatable {
    public static let type: EventType = "npp16.working-group.decision.linked.v1"

    public let decision: DecisionID
    public let number: DecisionNumber
    public let proposals: [ProposalNumber]
    public let needs: [NeedID]
    public let documents: [DocumentSymbol]

    public init(
        decision: DecisionID, number: DecisionNumber, proposals: [ProposalNumber], needs: [NeedID],
        documents: [DocumentSymbol]
    ) {
        self.decision = decision
        self.number = number
        self.proposals = proposals
        self.needs = needs
        self.documents = documents
    }
}

/// The status of a paragraph of a decision has changed.
public struct ParagraphMoved: Event, Equatable {
    public static let type: EventType = "npp16.working-group.decision.paragraph-moved.v1"

    public let decision: DecisionID
    public let number: DecisionNumber
    public let paragraph: ParagraphNumber
    public let from: ParagraphStatus
    public let to: ParagraphStatus
    public let actors: [PartyID]
    public let supersededBy: DecisionID?

    public init(
        decision: DecisionID, number: DecisionNumber, paragraph: ParagraphNumber, from: ParagraphStatus,
        to: ParagraphStatus, actors: [PartyID], supersededBy: DecisionID? = nil
    ) {
        self.decision = decision
        self.number = number
        self.paragraph = paragraph
        self.from = from
        self.to = to
        self.actors = actors
        self.supersededBy = supersededBy
    }
}
