/// A decision of the body.
public struct Decision: Codable, Sendable, Equatable {
    public let id: DecisionID
    public let number: DecisionNumber
    public let title: Line
    public let takenOn: CalendarDate
    /// Session at which it was taken.
    public let session: SessionID?
    public let proposals: [ProposalNumber]
    public let needs: [NeedID]
    /// Documents on the register, such as the report that contains it.
    public let documents: [DocumentSymbol]
    public let paragraphs: [DecisionParagraph]
    public let recordedAt: Instant
    /// When it was withdrawn.
    public let withdrawnAt: Instant?
    /// What was corrected, the oldest first, and the withdrawal; left out where there is neither.
    public let corrections: [Correction]?
    /// The title in other languages, by their tags, as far as it is current; left out where it is in none.
    public let titles: [String: Line]?
    /// What is translated of its words; left out of lists, and where nothing is.
    public let translations: [Translation]?
}

/// A paragraph of a decision, and where it stands.
public struct DecisionParagraph: Codable, Sendable, Equatable {
    public let number: ParagraphNumber
    public let text: Prose
    public let type: ParagraphType
    /// Parties and units of the secretariat that it asks to act.
    public let actors: [PartyID]
    /// Other bodies that it asks to act, which are not in the register.
    public let bodies: [Line]
    public let status: ParagraphStatus
    /// The decision that took its place.
    public let supersededBy: DecisionID?
    /// Every change of its status, oldest first; left out of lists, as is the field below.
    public let history: [ParagraphStep]?
    /// Statuses that are possible now. Not every actor may set each.
    public let allowedStatuses: [ParagraphStatus]?
}

/// One change of a paragraph's status: who, for whom, why, when.
public struct ParagraphStep: Codable, Sendable, Equatable {
    public let from: ParagraphStatus
    public let to: ParagraphStatus
    public let by: ActorID
    public let onBehalfOf: PartyID?
    public let reason: Prose?
    public let at: Instant
}
