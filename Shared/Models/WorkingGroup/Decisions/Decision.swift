/// A decision of the body.
public struct Decision: Codable, Sendable, Equatable {
    public let id: DecisionID
    public let number: DecisionNumber
    public let title: Line
    public let takenOn: CalendarDate
    /// At which it was taken.
    public let session: SessionID?
    public let proposals: [ProposalNumber]
    public let needs: [NeedID]
    /// On the register, such as the report that it stands in.
    public let documents: [DocumentSymbol]
    public let paragraphs: [DecisionParagraph]
    public let recordedAt: Instant

    public init(
        id: DecisionID, number: DecisionNumber, title: Line, takenOn: CalendarDate, session: SessionID? = nil,
        proposals: [ProposalNumber], needs: [NeedID], documents: [DocumentSymbol], paragraphs: [DecisionParagraph],
        recordedAt: Instant
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.takenOn = takenOn
        self.session = session
        self.proposals = proposals
        self.needs = needs
        self.documents = documents
        self.paragraphs = paragraphs
        self.recordedAt = recordedAt
    }
}

/// A paragraph of a decision, and where it stands.
public struct DecisionParagraph: Codable, Sendable, Equatable {
    public let number: ParagraphNumber
    public let text: Prose
    public let type: ParagraphType
    /// Parties and units of the secretariat that it asks to act.
    public let actors: [PartyID]
    /// Bodies that it asks to act and that are on no register.
    public let bodies: [Line]
    public let status: ParagraphStatus
    /// The decision that took its place.
    public let supersededBy: DecisionID?
    /// Every change of its status, oldest first; left out of lists, as is the field below.
    public let history: [ParagraphStep]?
    /// What the table allows now, whoever asks.
    public let allowedStatuses: [ParagraphStatus]?

    public init(
        number: ParagraphNumber, text: Prose, type: ParagraphType, actors: [PartyID], bodies: [Line],
        status: ParagraphStatus, supersededBy: DecisionID? = nil, history: [ParagraphStep]? = nil,
        allowedStatuses: [ParagraphStatus]? = nil
    ) {
        self.number = number
        self.text = text
        self.type = type
        self.actors = actors
        self.bodies = bodies
        self.status = status
        self.supersededBy = supersededBy
        self.history = history
        self.allowedStatuses = allowedStatuses
    }
}

/// One change of a paragraph's status: who, for whom, why, when.
public struct ParagraphStep: Codable, Sendable, Equatable {
    public let from: ParagraphStatus
    public let to: ParagraphStatus
    public let by: Line
    public let onBehalfOf: PartyID?
    public let reason: Prose?
    public let at: Instant

    public init(
        from: ParagraphStatus, to: ParagraphStatus, by: Line, onBehalfOf: PartyID? = nil, reason: Prose? = nil,
        at: Instant
    ) {
        self.from = from
        self.to = to
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.reason = reason
        self.at = at
    }
}
